package ebb.note;

import java.util.Set;

/** Well-known cities and countries that are neither common words nor mostly given names, however they are written. */
final class KnownPlaces {

    private static final Set<String> NAMES = Set.of(
            // Cities.
            "london", "leeds", "manchester", "birmingham", "liverpool", "sheffield", "bristol", "newcastle", "nottingham",
            "leicester", "coventry", "southampton", "portsmouth", "plymouth", "brighton", "oxford", "cambridge", "glasgow",
            "edinburgh", "aberdeen", "dundee", "cardiff", "swansea", "belfast", "dublin", "galway", "limerick", "paris",
            "marseille", "lyon", "toulouse", "bordeaux", "strasbourg", "berlin", "hamburg", "munich", "m\u00fcnchen", "k\u00f6ln",
            "frankfurt", "stuttgart", "d\u00fcsseldorf", "leipzig", "dresden", "vienna", "wien", "salzburg", "zurich",
            "z\u00fcrich", "geneva", "basel", "brussels", "antwerp", "amsterdam", "rotterdam", "copenhagen", "stockholm", "oslo",
            "helsinki", "reykjavik", "warsaw", "krakow", "prague", "budapest", "bucharest", "belgrade", "zagreb", "athens",
            "istanbul", "ankara", "rome", "milan", "naples", "turin", "venice", "madrid", "barcelona", "valencia", "seville",
            "lisbon", "porto", "moscow", "kyiv", "kiev", "tel aviv", "jerusalem", "beirut", "cairo", "casablanca", "lagos", "accra",
            "nairobi", "johannesburg", "cape town", "durban", "dubai", "tehran", "baghdad", "karachi", "lahore", "islamabad",
            "mumbai", "delhi", "new delhi", "bangalore", "kolkata", "chennai", "dhaka", "bangkok", "hanoi", "manila", "jakarta",
            "kuala lumpur", "singapore", "hong kong", "beijing", "shanghai", "tokyo", "osaka", "kyoto", "seoul", "melbourne",
            "brisbane", "adelaide", "auckland", "new york", "brooklyn", "boston", "philadelphia", "baltimore", "chicago",
            "detroit", "cleveland", "minneapolis", "milwaukee", "houston", "atlanta", "miami", "orlando", "denver", "seattle",
            "portland", "los angeles", "san francisco", "san diego", "san antonio", "las vegas", "new orleans", "toronto",
            "montreal", "vancouver", "ottawa", "calgary", "mexico city", "havana", "bogota", "caracas", "buenos aires",
            "s\u00e3o paulo", "sao paulo", "rio de janeiro",
            // Countries and states.
            "england", "scotland", "wales", "northern ireland", "ireland", "britain", "great britain", "united kingdom", "france",
            "germany", "austria", "switzerland", "belgium", "netherlands", "luxembourg", "denmark", "norway", "sweden",
            "finland", "iceland", "poland", "czechia", "slovakia", "slovenia", "hungary", "romania", "bulgaria", "serbia",
            "croatia", "bosnia", "albania", "kosovo", "greece", "cyprus", "malta", "italy", "spain", "portugal", "ukraine",
            "russia", "belarus", "estonia", "latvia", "lithuania", "armenia", "azerbaijan", "syria", "lebanon", "iraq", "iran",
            "afghanistan", "pakistan", "bangladesh", "sri lanka", "nepal", "thailand", "vietnam", "cambodia", "malaysia",
            "indonesia", "philippines", "japan", "korea", "taiwan", "mongolia", "australia", "new zealand", "canada", "mexico",
            "united states", "california", "texas", "florida", "ohio", "illinois", "michigan", "massachusetts", "pennsylvania",
            "oregon", "arizona", "colorado", "cuba", "jamaica", "haiti", "trinidad", "brazil", "argentina", "chile", "peru",
            "colombia", "venezuela", "ecuador", "bolivia", "uruguay", "egypt", "morocco", "algeria", "tunisia", "libya",
            "sudan", "ethiopia", "eritrea", "somalia", "kenya", "uganda", "tanzania", "rwanda", "congo", "nigeria", "ghana",
            "senegal", "cameroon", "angola", "zambia", "zimbabwe", "mozambique", "south africa", "saudi arabia", "yemen");

    private KnownPlaces() {
    }

    /** Whether a word in lower case is one of them. */
    static boolean has(String plain) {
        return NAMES.contains(plain);
    }
}
