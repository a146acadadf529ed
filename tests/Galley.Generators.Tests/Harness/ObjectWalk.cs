using System.Collections;
using System.Reflection;

namespace Galley.Generators.Tests.Harness;

/// <summary>Visits every object that another one holds.</summary>
internal sealed class ObjectWalk(Action<object> visit)
{
    private const BindingFlags OwnFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly HashSet<object> _visited = new(ReferenceEqualityComparer.Instance);

    public int Count => _visited.Count;

    public void Visit(object? root)
    {
        var left = new Stack<object?>([root]);
        while (left.TryPop(out var next))
        {
            if (next is null or string || next.GetType().IsPrimitive || next.GetType().IsEnum || !_visited.Add(next)) continue;
            visit(next);
            if (next is Array array && array.GetType().GetElementType() is { IsPrimitive: false })
                foreach (var item in (IEnumerable)array) left.Push(item);
            for (var type = next.GetType(); type is not null && type != typeof(object); type = type.BaseType)
                foreach (var field in type.GetFields(OwnFields))
                    if (field.FieldType != typeof(IntPtr) && !field.FieldType.IsPointer) left.Push(field.GetValue(next));
        }
    }
}
