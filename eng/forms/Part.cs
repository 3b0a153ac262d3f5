using Microsoft.CodeAnalysis;

namespace InfoInterview.Forms;

/// <summary>One property of a record and how it is read and written.</summary>
internal sealed class Part
{
    private readonly bool isNullableValue;
    private readonly string inner;

    public Part(FormShelf shelf, IPropertySymbol property, bool isMade)
    {
        (Property, IsMade) = (property, isMade);
        Word = DataTypes.JsonNameOf(property);
        IsRequired = property.IsRequired;
        IsPlain = DataTypes.IsPlain(property);
        isNullableValue = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var type = isNullableValue ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : property.Type;
        IsNullable = isNullableValue || property.NullableAnnotation == NullableAnnotation.Annotated;
        inner = FormShelf.NameOf(type);
        Type = IsNullable ? inner + "?" : inner;
        Form = DataTypes.Said(property, "KeptAsAttribute") is { } own ? $"global::{FormShelf.Home}.Values.{own}.Instance" : shelf.FormOf(type, property.Locations.FirstOrDefault());
    }

    public IPropertySymbol Property { get; }

    /// <summary>Whether the constructor takes it.</summary>
    public bool IsMade { get; }

    public bool IsRequired { get; }

    public bool IsPlain { get; }

    public bool IsNullable { get; }

    public string Word { get; }

    public string Type { get; }

    public string Form { get; }

    public string Local => "_" + Property.Name;

    /// <summary>Whether it must stand in the text: what is required and may not be null.</summary>
    public bool IsNeeded => (IsRequired || IsMade) && !IsNullable;

    public string Reader => isNullableValue ? "MaybeValue" : IsNullable ? "Maybe" : "Value";

    /// <summary>What is empty is left out, unless the type begins with another value.</summary>
    public string Writing
    {
        get
        {
            var get = $"value.{Property.Name}";
            var write = $"writer.WritePropertyName(\"{Word}\"); {Form}.Write(writer, {{0}});";
            if (IsNullable)
            {
                var without = DataTypes.HasInitialValue(Property) ? $" else writer.WriteNull(\"{Word}\");" : "";
                return $"if ({get} is {{ }} {Local}) {{ {string.Format(System.Globalization.CultureInfo.InvariantCulture, write, Local)} }}{without}";
            }

            var whole = string.Format(System.Globalization.CultureInfo.InvariantCulture, write, get);
            return IsNeeded || DataTypes.HasInitialValue(Property)
                ? whole
                : $"if (!System.Collections.Generic.EqualityComparer<{inner}>.Default.Equals({get}, default!)) {{ {whole} }}";
        }
    }
}
