-- What trainees did. Times are ISO 8601 in UTC.
create table attempt (
    id integer primary key,
    trainee text not null,
    exercise text not null,
    mode text not null,
    level integer not null,
    finished text not null,
    answer text not null
);
create index attempt_by_trainee on attempt (trainee, finished);
create table measure (
    attempt integer not null references attempt (id) on delete cascade,
    name text not null,
    value real not null
);
create index measure_by_attempt on measure (attempt);
create table item (
    attempt integer not null references attempt (id) on delete cascade,
    item text not null,
    link text not null,
    expected integer not null,
    given integer not null,
    credit real not null
);
create index item_by_attempt on item (attempt);
create table slip (
    attempt integer not null references attempt (id) on delete cascade,
    kind text not null,
    finding text not null,
    rule text
);
create index slip_by_attempt on slip (attempt);
create table certainty (
    attempt integer not null references attempt (id) on delete cascade,
    stated real not null,
    correct real not null
);
create index certainty_by_attempt on certainty (attempt);
-- What was typed in an exercise that is not finished yet, line by line: replayed when it is taken up again.
create table draft (
    trainee text not null,
    exercise text not null,
    mode text not null,
    number integer not null,
    line text not null,
    primary key (trainee, exercise, mode, number)
);
