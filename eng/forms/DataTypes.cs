using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InfoInterview.Forms;

/// <summary>What the shape of a type says about how it is kept.</summary>
internal static class DataTypes
{
    /// <summary>Public records, enums and closed alternatives that do not say otherwise.</summary>
    public static bool IsKept(INamedTypeSymbol type)
    {
        if (type.IsStatic || type.IsGenericType || !IsPublic(type) || Has(type, "NotKeptAttribute")) return false;
        return type.TypeKind == TypeKind.Enum || type.IsRecord || Has(type, "KeptAttribute")
            || (type.BaseType is { IsAbstract: true } above && type.ContainingType is not null && SymbolEqualityComparer.Default.Equals(above, type.ContainingType))
            || (type is { IsAbstract: true, TypeKind: TypeKind.Class } && type.GetTypeMembers().Any(inner => SymbolEqualityComparer.Default.Equals(inner.BaseType, type)));
    }

    /// <summary>The properties that are kept, those of the base first.</summary>
    public static IReadOnlyList<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        var all = new List<IPropertySymbol>();
        for (var at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType)
        {
            all.InsertRange(0, at.GetMembers().OfType<IPropertySymbol>().Where(one =>
                one is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal, GetMethod: not null }
                && !Has(one, "NotKeptAttribute")));
        }

        return all;
    }

    public static bool IsSettable(IPropertySymbol property) =>
        property.DeclaredAccessibility == Accessibility.Public && property.SetMethod is { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal };

    /// <summary>Whether a value is stored behind the property; one that is worked out is not kept.</summary>
    public static bool IsStored(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>Whether the property begins with a value of its own, so that one that is not told must not be set.</summary>
    public static bool HasInitialValue(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(one => one.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    public static bool IsPlain(IPropertySymbol property) => IsStored(property) && !HasInitialValue(property);

    /// <summary>A constructor that takes what is kept, each parameter named like its property; <c>null</c> where there is none.</summary>
    public static IMethodSymbol? MakerOf(INamedTypeSymbol type, IReadOnlyList<IPropertySymbol> properties) => type.InstanceConstructors
        .Where(one => one.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && !one.IsImplicitlyDeclared && one.Parameters.Length > 0)
        .Where(one => one.Parameters.All(parameter => PropertyFor(parameter, properties) is not null))
        .MaxBy(one => one.Parameters.Length);

    public static IPropertySymbol? PropertyFor(IParameterSymbol parameter, IReadOnlyList<IPropertySymbol> properties) => properties.FirstOrDefault(property =>
        string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type));

    public static bool CanBeMadeOfNothing(INamedTypeSymbol type) => type.IsValueType
        || type.InstanceConstructors.Any(one => one.Parameters.Length == 0 && one.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal);

    public static bool IdOf(INamedTypeSymbol type) =>
        type is { IsRecord: true, IsValueType: true } && PropertiesOf(type) is [{ Name: "Value", Type: var value }] && FormShelf.NameOf(value) == "global::System.Guid";

    /// <summary>The discriminator of a case of alternatives; <c>null</c> for what stands alone.</summary>
    public static string? KindOf(INamedTypeSymbol type) => !type.IsValueType && type.BaseType is { IsAbstract: true } ? Said(type, "JsonWordAttribute") ?? Camel(type.Name) : null;

    /// <summary>The case that keeps what a newer version wrote, word for word.</summary>
    public static bool IsUnknownCase(INamedTypeSymbol type) =>
        type.BaseType is { IsAbstract: true } && type.GetMembers("Kind").OfType<IPropertySymbol>().Any() && type.GetMembers("Content").OfType<IPropertySymbol>().Any();

    public static string JsonNameOf(IPropertySymbol property) => Said(property, "JsonPropertyNameAttribute") ?? Camel(property.Name);

    public static string? Said(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(one => one.AttributeClass?.Name == attribute)?.ConstructorArguments.FirstOrDefault().Value as string;

    public static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(one => one.AttributeClass?.Name == attribute);

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static bool IsPublic(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.DeclaredAccessibility != Accessibility.Public) return false;
        }

        return true;
    }
}
