namespace Galley.Speakers;

/// <summary>What speaks for or against a mention being whom a pronoun means.</summary>
[Flags]
internal enum AntecedentFeatures
{
    None = 0,

    /// <summary>The subject of its clause.</summary>
    Subject = 1 << 0,

    /// <summary>Whoever is mentioned spoke last.</summary>
    SpokeLast = 1 << 1,

    /// <summary>Nothing tells whether it is a he or a she.</summary>
    GenderUnknown = 1 << 2,

    /// <summary>It stands in a quotation and the pronoun does not.</summary>
    Quoted = 1 << 3,

    /// <summary>Ann's mother.</summary>
    Possessive = 1 << 4,

    /// <summary>A verb of speech follows it: "Ann, the baker, said that …".</summary>
    Speaks = 1 << 5,
}
