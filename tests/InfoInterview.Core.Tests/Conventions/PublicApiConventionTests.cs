using System.Collections;
using System.Reflection;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Conventions;

public sealed class PublicApiConventionTests
{
    private static IEnumerable<Type> PublicTypes => typeof(Finding).Assembly.GetExportedTypes();

    [Fact]
    public void Public_classes_are_sealed_or_closed() =>
        PublicTypes.Where(type => type is { IsClass: true, IsSealed: false } && !IsClosed(type)).Should().BeEmpty();

    [Fact]
    public void Public_records_have_no_positional_parameters_but_ids() =>
        PublicTypes.Where(type => type.GetMethod("Deconstruct") is not null && !type.Name.EndsWith("Id", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void Ids_are_small_values_made_by_the_caller() =>
        PublicTypes.Where(
            type => type.Name.EndsWith("Id", StringComparison.Ordinal) && type.GetProperty("Value")?.PropertyType == typeof(Guid))
            .Should().HaveCountGreaterThan(2).And.OnlyContain(type => type.IsValueType);

    [Fact]
    public void Collections_in_public_data_compare_by_value()
    {
        var offenders = PublicTypes
            .Where(type => type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType != typeof(string)
                && typeof(IEnumerable).IsAssignableFrom(property.PropertyType)
                && !(property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>)));
        offenders.Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();
    }

    [Fact]
    public void Required_data_is_set_once() =>
        PublicTypes.Where(type => type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers()
                .Any(modifier => string.Equals(modifier.Name, "IsExternalInit", StringComparison.Ordinal)))
            .Should().BeEmpty();

    [Fact]
    public void Banned_calls_are_not_let_through_by_a_suppression()
    {
        var sources = Directory.EnumerateFiles(RepositoryFiles.PathOf("src/InfoInterview.Core"), "*.cs", SearchOption.AllDirectories);
        sources.Where(path => File.ReadAllText(path).Contains("RS0030", StringComparison.Ordinal)).Should().BeEmpty();
        RepositoryFiles.Read("eng/BannedSymbols.txt").Should()
            .ContainAll("DateTime.Now", "SystemClock.Instance", "GetSystemDefault", "Guid.NewGuid", "CurrentCulture");
    }

    private static bool IsClosed(Type type) =>
        type.IsAbstract && type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance)
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly
                || constructor.GetParameters().Any(parameter => parameter.ParameterType == type));
}
