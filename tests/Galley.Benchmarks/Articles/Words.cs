namespace Galley.Benchmarks.Articles;

/// <summary>What the articles are made of.</summary>
internal static class Words
{
    public static readonly string[] Women =
        ["Anna", "Beatrice", "Clara", "Diana", "Elena", "Fiona", "Grace", "Hannah", "Irene", "Julia", "Karen", "Laura", "Maria", "Nora", "Olivia", "Paula", "Rosa", "Sarah", "Teresa", "Vera"];

    public static readonly string[] Men =
        ["Adam", "Brian", "Carl", "Daniel", "Edward", "Frank", "George", "Henry", "Ian", "James", "Kevin", "Louis", "Martin", "Neil", "Oscar", "Peter", "Robert", "Simon", "Thomas", "Victor"];

    /// <summary>Openings of family names that no table knows; with <see cref="FamilyEndings"/> there are 1,024 of them.</summary>
    public static readonly string[] FamilyOpenings =
        ["Ald", "Bren", "Cald", "Dorn", "Eller", "Fenn", "Garr", "Hask", "Ingl", "Jarr", "Keld", "Lang", "Marl", "Nett", "Oster", "Pell", "Quarr", "Rath", "Sand", "Thorn", "Ulm", "Varn", "Wick", "Yarr", "Zell", "Brack", "Crow", "Dray", "Farn", "Holl", "Mers", "Stav"];

    public static readonly string[] FamilyEndings =
        ["abee", "acott", "aday", "aford", "agher", "aleigh", "amore", "andale", "apoor", "aski", "atti", "away", "elund", "erby", "ermann", "escu", "esham", "etti", "evic", "idge", "ihara", "imaa", "inelli", "ingham", "ison", "ivar", "oglu", "olani", "oskar", "ovich", "ulescu", "umbe"];

    public static readonly string[] Towns =
        ["Harlow Bay", "Castleford", "Merring", "Port Ellis", "Dunmore", "Wexley", "Ashby", "Northgate", "Tarrant", "Lowick"];

    public static readonly string[] Organisations =
        ["Harlow Bay City Council", "the Northgate Museum", "Tarrant University", "the Wexley Harbour Authority", "Ashby General Hospital", "the Lowick Teachers Association", "Dunmore Rail", "the Merring Water Company"];

    public static readonly string[] Roles =
        ["mayor", "director of the museum", "spokesman for the harbour", "chief engineer", "head teacher", "council member", "owner of the bakery", "professor of history", "police officer", "union leader", "campaign manager", "lawyer for the family"];

    public static readonly string[] Groups = ["police", "residents", "officials", "organisers", "a spokeswoman for the council", "one senior official", "the company", "critics"];

    public static readonly string[] Adjectives =
        ["old", "new", "narrow", "public", "local", "long", "empty", "crowded", "damaged", "modern", "quiet", "historic", "expensive", "temporary", "broken", "famous"];

    public static readonly string[] Things =
        ["bridge", "library", "harbour", "station", "school", "market", "road", "tower", "theatre", "hospital", "park", "factory", "tunnel", "ferry", "square", "garden", "stadium", "warehouse", "church", "river"];

    public static readonly string[] Matters =
        ["budget", "plan", "report", "vote", "contract", "delay", "repair", "inquiry", "strike", "storm", "election", "decision", "festival", "opening", "closure", "investment"];

    public static readonly string[] Actions =
        ["opened", "closed", "moved", "changed", "stopped", "grew", "failed", "returned", "improved", "collapsed"];

    public static readonly string[] Cues =
        ["said", "said", "said", "said", "said", "added", "recalled", "explained", "insisted", "told reporters", "argued", "wrote", "warned"];

    public static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static readonly string[] Adverbs = ["slowly", "quickly", "suddenly", "finally", "quietly", "again", "twice", "nearly always"];

    public static readonly string[] Agencies = ["Northlight Agency", "Harbour Images", "Tarrant Press Photos"];
}
