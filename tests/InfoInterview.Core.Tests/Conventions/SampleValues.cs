using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace InfoInterview.Tests.Conventions;

/// <summary>
/// Makes a value of a public type, so that a method can be called with one argument missing at a time: one that was given, what the type
/// offers as its own (<c>None</c>, <c>Default</c>), what a constructor or a method makes, or the least that an initializer must give.
/// </summary>
internal sealed class SampleValues
{
    private const int Deepest = 12;

    private readonly Dictionary<Type, object> known = new()
    {
        [typeof(string)] = "Text",
        [typeof(int)] = 20,
        [typeof(Instant)] = Instant.FromUtc(2026, 3, 2, 14, 0),
        [typeof(LocalDate)] = new LocalDate(2026, 3, 2),
        [typeof(LocalDateTime)] = new LocalDateTime(2026, 3, 2, 14, 0),
        [typeof(Guid)] = new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        [typeof(DateTimeZone)] = DateTimeZone.Utc,
        [typeof(IDateTimeZoneProvider)] = DateTimeZoneProviders.Tzdb,
        [typeof(IFormattable)] = 1,
        [typeof(TextWriter)] = new StringWriter(),
        [typeof(object)] = "Text",
    };

    /// <summary>Some values at hand, each for its own type.</summary>
    public SampleValues(params IEnumerable<object> given)
    {
        foreach (var value in given) known[value.GetType()] = value;
    }

    /// <summary>A value of the type; <c>null</c> where none can be made.</summary>
    public object? Of(Type type) => Of(type, Deepest);

    private object? Of(Type type, int depth)
    {
        if (known.TryGetValue(type, out var value)) return value;
        if (depth == 0 || type.IsByRefLike || type.ContainsGenericParameters) return null;
        var made = Simple(type, depth) ?? Offered(type) ?? Constructed(type, depth) ?? Returned(type, depth) ?? Case(type, depth);
        if (made is not null) known[type] = made;
        return made;
    }

    private object? Simple(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Of(inner, depth - 1);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsGenericType && type.IsInterface && type.GetGenericArguments() is [var item]
            && type.IsAssignableFrom(item.MakeArrayType())) return Array.CreateInstance(item, 0);
        if (typeof(Delegate).IsAssignableFrom(type)) return Silent(type);
        return type.IsValueType && type.Assembly != typeof(ValueList).Assembly ? RuntimeHelpers.GetUninitializedObject(type) : null;
    }

    /// <summary>A delegate that answers with nothing, whatever it is asked.</summary>
    private static Delegate Silent(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var asked = invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType)).ToArray();
        return Expression.Lambda(type, Expression.Default(invoke.ReturnType), asked).Compile();
    }

    private static object? Offered(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == type && property.GetIndexParameters().Length == 0)
        .Select(property => property.GetValue(null)).FirstOrDefault(value => value is not null);

    private object? Constructed(Type type, int depth)
    {
        if (type.IsAbstract) return null;
        var made = type.GetConstructors().OrderBy(constructor => constructor.GetParameters().Length)
            .Where(constructor => !(constructor.GetParameters() is [var only] && only.ParameterType == type))
            .Select(constructor => Called(constructor.GetParameters(), depth, constructor.Invoke))
            .FirstOrDefault(value => value is not null) ?? (type.IsValueType ? RuntimeHelpers.GetUninitializedObject(type) : null);
        return made is not null && IsFilled(type, made, depth) ? made : null;
    }

    private bool IsFilled(Type type, object made, int depth)
    {
        foreach (var property in type.GetProperties())
        {
            if (!property.IsDefined(typeof(RequiredMemberAttribute), inherit: true)) continue;
            if (Of(property.PropertyType, depth - 1) is not { } part) return false;
            try
            {
                property.SetValue(made, part);
            }
            catch (TargetInvocationException)
            {
                return false;
            }
        }

        return true;
    }

    private object? Returned(Type type, int depth) => type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.ReturnType == type && !method.IsSpecialName && !method.ContainsGenericParameters)
        .OrderBy(method => method.GetParameters().Length)
        .Select(method => Called(method.GetParameters(), depth, arguments => method.Invoke(null, arguments)))
        .FirstOrDefault(value => value is not null);

    private object? Case(Type type, int depth) => !type.IsAbstract ? null : type.Assembly.GetExportedTypes()
        .Where(other => !other.IsAbstract && !other.ContainsGenericParameters && type.IsAssignableFrom(other))
        .Select(other => Of(other, depth - 1)).FirstOrDefault(value => value is not null);

    private object? Called(ParameterInfo[] parameters, int depth, Func<object?[], object?> call)
    {
        var arguments = parameters
            .Select(parameter => parameter.HasDefaultValue ? Usual(parameter) : Of(parameter.ParameterType, depth - 1)).ToArray();
        if (parameters.Where((parameter, at) => arguments[at] is null && !parameter.HasDefaultValue).Any()) return null;
        try
        {
            return call(arguments);
        }
        catch (Exception refused) when (refused is TargetInvocationException or NotSupportedException or MemberAccessException)
        {
            return null;
        }
    }

    private static object? Usual(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        { } value when parameter.ParameterType.IsEnum => Enum.ToObject(parameter.ParameterType, value),
        null when parameter.ParameterType.IsValueType => RuntimeHelpers.GetUninitializedObject(parameter.ParameterType),
        var value => value,
    };
}
