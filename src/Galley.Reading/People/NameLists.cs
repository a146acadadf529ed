using System.Runtime.CompilerServices;

namespace Galley.People;

/// <summary>Lists of names: who is named between people is one ("Lea Holm, Tosca Arvad and Ines Reed").</summary>
internal static class NameLists
{
    /// <param name="names">In the order of the text.</param>
    /// <param name="typeOf">The form that a name is an occurrence of.</param>
    [MethodImpl(Hot.Path)]
    public static void Note(List<NameOccurrence> names, Func<NameOccurrence, NameType> typeOf)
    {
        var before = names.Select((_, i) => Before(names, i)).ToList();
        var listed = new HashSet<int>(before);
        for (var i = 1; i < names.Count; i++)
        {
            // A comma between two names alone makes an apposition.
            if (before[i] is not (>= 0 and var j) || (names[i].FollowsComma && before[j] < 0 && !listed.Contains(i))) continue;
            if (names[j].IsWeak || names[i].IsWeak) continue;
            var (one, other) = (typeOf(names[j]), typeOf(names[i]));
            if ((one.Features() & other.Features() & NameFeatures.IsOnlyFamilyName) != 0)
            {
                one.FromOthers |= NameFeatures.BesideFamilyName;
                other.FromOthers |= NameFeatures.BesideFamilyName;
            }

            if (one.IsSurely) other.NoteBesidePerson();
            if (other.IsSurely) one.NoteBesidePerson();
        }
    }

    /// <summary>Index of the name before it in a list; -1 where it follows none.</summary>
    private static int Before(List<NameOccurrence> names, int next)
    {
        var name = names[next];
        if (name.ListedBehind < 0) return -1;
        for (var i = next - 1; i >= 0 && names[i].Tokens.End >= name.ListedBehind && names[i].Block == name.Block; i--)
            if (names[i].IsListedBefore(name)) return i;
        return -1;
    }
}
