using System.Text;
using Microsoft.CodeAnalysis;

namespace InfoInterview.Forms;

/// <summary>Writes the form of one record: each part by its name, what is not told as the type begins with it.</summary>
internal sealed class RecordWriter
{
    private readonly FormShelf shelf;
    private readonly INamedTypeSymbol type;
    private readonly string form;
    private readonly string name;
    private readonly string? kind;
    private readonly List<Part> parts = [];
    private readonly List<IPropertySymbol> made = [];
    private readonly StringBuilder text = new(FormShelf.Head);

    public RecordWriter(FormShelf shelf, INamedTypeSymbol type, string form)
    {
        (this.shelf, this.type, this.form) = (shelf, type, form);
        name = FormShelf.NameOf(type);
        kind = DataTypes.KindOf(type);
        var place = type.Locations.FirstOrDefault();
        var all = DataTypes.PropertiesOf(type);
        if (DataTypes.MakerOf(type, all) is { } maker) made.AddRange(maker.Parameters.Select(one => DataTypes.PropertyFor(one, all)!));
        else if (!DataTypes.CanBeMadeOfNothing(type)) _ = shelf.Refuse(place, $"{name} cannot be made by its JSON form; write one in {FormShelf.Home}.");
        foreach (var property in all)
        {
            var isKept = made.Contains(property, SymbolEqualityComparer.Default) || DataTypes.IsSettable(property);
            if (isKept) parts.Add(new Part(shelf, property, isMade: made.Contains(property, SymbolEqualityComparer.Default)));
            else if (DataTypes.IsStored(property) && property.DeclaredAccessibility == Accessibility.Public) _ = shelf.Refuse(property.Locations.FirstOrDefault(), $"{name}.{property.Name} cannot be set by its JSON form; write one in {FormShelf.Home}.");
        }

        var twice = parts.GroupBy(part => part.Word, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1 || (kind is not null && group.Key == "kind"));
        if (twice is not null) _ = shelf.Refuse(place, $"{name} has two parts that JSON calls '{twice.Key}'.");
    }

    public string Write()
    {
        text.Append($"internal sealed partial class {form} : RecordForm<{name}>\n{{\n    public static readonly {form} Instance = new();\n\n");
        Read();
        WriteParts();
        text.Append("}\n");
        return text.ToString();
    }

    private void Read()
    {
        text.Append($"    protected override bool TryReadParts(PartReader parts, out {name} value)\n    {{\n        value = default!;\n");
        foreach (var part in parts) text.Append($"        {part.Type} {part.Local} = default!;\n        var has{part.Local} = false;\n");
        text.Append("        while (parts.Next())\n        {\n            switch (parts.Name)\n            {\n");
        if (kind is not null) text.Append($"                case \"kind\": parts.IsKind(\"{kind}\"); break;\n");
        foreach (var part in parts) text.Append($"                case \"{part.Word}\": has{part.Local} = parts.{part.Reader}({part.Form}, out {part.Local}); break;\n");
        text.Append("                default: parts.Unknown(); break;\n            }\n        }\n\n");
        if (kind is not null) text.Append("        parts.Needs(\"kind\");\n");
        foreach (var part in parts.Where(part => part.IsNeeded)) text.Append($"        parts.Needs(\"{part.Word}\");\n");
        text.Append("        if (parts.HasFailed) return false;\n        try\n        {\n");
        var blamed = parts.Where(part => (part.IsNeeded || part.IsMade) && !part.IsPlain).ToList();
        if (blamed.Count == 1) text.Append($"            parts.Blame(\"{blamed[0].Word}\");\n");
        var inside = parts.Where(part => !part.IsMade && (part.IsRequired || part.IsPlain || !type.IsRecord));
        text.Append($"            var made = new {name}({string.Join(", ", made.Select(one => parts.Find(part => SymbolEqualityComparer.Default.Equals(part.Property, one))!.Local))})");
        text.Append($" {{ {string.Join(", ", inside.Select(part => $"{part.Property.Name} = {part.Local}"))} }};\n");
        foreach (var part in parts.Where(part => !part.IsMade && !part.IsRequired && !part.IsPlain && type.IsRecord))
        {
            text.Append($"            if (has{part.Local})\n            {{\n                parts.Blame(\"{part.Word}\");\n                made = made with {{ {part.Property.Name} = {part.Local} }};\n            }}\n\n");
        }

        text.Append("            value = made;\n            return true;\n        }\n        catch (System.Exception exception) when (PartReader.IsRefusal(exception))\n        {\n            return parts.Refused(exception);\n        }\n    }\n\n");
    }

    private void WriteParts()
    {
        text.Append($"    protected override void WriteParts(System.Text.Json.Utf8JsonWriter writer, {name} value)\n    {{\n");
        if (kind is not null) text.Append($"        writer.WriteString(\"kind\", \"{kind}\");\n");
        foreach (var part in parts) text.Append("        ").Append(part.Writing).Append('\n');
        text.Append("    }\n");
    }
}
