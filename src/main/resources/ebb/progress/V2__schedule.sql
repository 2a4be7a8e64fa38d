-- When each link of knowledge should come back, and what trainees disagree with.
create table card (
    trainee text not null,
    link text not null,
    stability real not null,
    difficulty real not null,
    reviewed text not null,
    due text not null,
    reviews integer not null,
    lapses integer not null,
    primary key (trainee, link)
);
create table dispute (
    id integer primary key,
    trainee text not null,
    exercise text not null,
    finding text not null,
    words text not null,
    noted text not null
);
