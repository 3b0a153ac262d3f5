using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Binding;

/// <summary>
/// One step of the way into a template's sections, innermost first by <see cref="Parent"/>. Only the root and the elements of lists are
/// scopes with data of their own (<see cref="IsData"/>); a section on an object or a text only changes what names mean.
/// </summary>
internal sealed record Scope
{
    /// <summary>The names known here; null for a section on a text, a value or a flag.</summary>
    public Shape? Shape { get; init; }

    public required bool IsData { get; init; }

    /// <summary>The slot that holds the data while rendering; that of the data scope below for other scopes.</summary>
    public required int Slot { get; init; }

    /// <summary>What the section is on, as a field of the data scope of <see cref="Slot"/>; null for data scopes.</summary>
    public Field? Subject { get; init; }

    /// <summary>The names on the way from the root, such as "points" or "contact"; empty at the root.</summary>
    public required string Path { get; init; }

    public required Scope? Parent { get; init; }

    /// <summary>The innermost scope with data: the one that the current instructions run on.</summary>
    public Scope Data
    {
        get
        {
            var scope = this;
            while (!scope.IsData) scope = scope.Parent!;
            return scope;
        }
    }

    /// <summary>Names the way, so that the same partial met on the same way is compiled once.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Parent?.Key}/{Slot}{(IsData ? "*" : "")}{Path}");

    public static Scope Root(Shape shape) => new() { Shape = shape, IsData = true, Slot = 0, Path = "", Parent = null };

    /// <summary>The scope within a section on anything but a list.</summary>
    public Scope Enter(in Resolved section) =>
        new() { Shape = section.Field.Inner, IsData = false, Slot = section.Slot, Subject = section.Field, Path = section.Path, Parent = this };

    /// <summary>
    /// The scope of a list's elements. When the same kind of element is entered from within itself, it takes the place of the one before,
    /// whose names it hides anyway: so a tree of any depth has finitely many scopes.
    /// </summary>
    public Scope EnterList(in Resolved list)
    {
        var shape = list.Field.Inner!;
        var hidden = this;
        while (hidden is not null && !(hidden.IsData && ReferenceEquals(hidden.Shape, shape))) hidden = hidden.Parent;
        if (hidden is null || hidden.Slot == 0 || IsUsedAbove(hidden))
            return new() { Shape = shape, IsData = true, Slot = HighestSlot() + 1, Path = list.Path, Parent = this };
        return new() { Shape = shape, IsData = true, Slot = hidden.Slot, Path = hidden.Path, Parent = Without(hidden) };
    }

    private bool IsUsedAbove(Scope data)
    {
        for (var at = this; !ReferenceEquals(at, data); at = at.Parent!)
        {
            if (!at.IsData && at.Slot == data.Slot && at.Shape is not null) return true;
        }

        return false;
    }

    private Scope Without(Scope hidden) =>
        ReferenceEquals(this, hidden) ? hidden.Parent! : this with { Parent = Parent!.Without(hidden) };

    private int HighestSlot()
    {
        var highest = 0;
        for (var at = this; at is not null; at = at.Parent) highest = Math.Max(highest, at.Slot);
        return highest;
    }
}
