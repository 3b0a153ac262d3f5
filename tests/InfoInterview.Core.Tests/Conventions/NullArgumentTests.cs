using System.Reflection;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Templates;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Conventions;

/// <summary>
/// A <c>null</c> where none belongs is the caller's bug, and is told so at the border: each public method and constructor is called with
/// one argument missing at a time, all others being in order.
/// </summary>
public sealed class NullArgumentTests
{
    private static readonly string[] OfRecords = ["Equals", "PrintMembers", "op_Equality", "op_Inequality", "<Clone>$"];

    [Fact]
    public void A_missing_argument_is_refused_as_such()
    {
        var probes = Probes().ToList();
        Lines(probes.Where(probe => probe.Told is not null).Select(probe => $"{probe.Name}: {probe.Told}")).Should().BeEmpty();
        Lines(probes.Where(probe => !probe.WasCalled).Select(probe => probe.Name)).Split('\n').Should().HaveCountLessThanOrEqualTo(
            40, "a value for these is missing among the samples, and what cannot be called is not checked");
        probes.Count(probe => probe.WasCalled).Should().BeGreaterThan(350, "the search would otherwise find nothing to check");
    }

    [Fact]
    public void What_is_refused_is_documented()
    {
        var documented = PublicMethod.Below("src/InfoInterview.Core")
            .Where(method => method.Documentation.Contains("ArgumentNullException", StringComparison.Ordinal)
                || method.Documentation.Contains("<inheritdoc", StringComparison.Ordinal))
            .Select(method => $"{method.Type}.{method.Name}({string.Join(", ", method.Parameters)})").ToHashSet(StringComparer.Ordinal);
        Lines(Calls().Where(call => !call.Method.Name.StartsWith("op_", StringComparison.Ordinal))
            .Select(call => NameOf(call.Type, call.Method)).Distinct(StringComparer.Ordinal).Where(name => !documented.Contains(name)))
            .Should().BeEmpty();
    }

    private static string Lines(IEnumerable<string> names) => string.Join('\n', names);

    private static string NameOf(Type type, MethodBase method)
    {
        var name = type.Name.Split('`')[0];
        return $"{name}.{(method.IsConstructor ? name : method.Name)}({string.Join(", ", method.GetParameters().Select(one => one.Name))})";
    }

    private static IEnumerable<Probe> Probes()
    {
        var samples = new SampleValues(Given());
        return Calls().Select(call => Probe.Of(call.Type, call.Method, call.Missing, samples));
    }

    private static IEnumerable<(Type Type, MethodBase Method, ParameterInfo Missing)> Calls()
    {
        var nullability = new NullabilityInfoContext();
        return from type in typeof(Finding).Assembly.GetExportedTypes().Where(type => !type.IsByRefLike).Select(Closed)
               where type is not null && !typeof(Delegate).IsAssignableFrom(type)
               from open in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                   .OfType<MethodBase>()
               where IsCalledByName(open, type)
               let method = Closed(open)
               where method is not null
               from parameter in method.GetParameters()
               where MustBeGiven(parameter, open, nullability)
               select (type, method, parameter);
    }

    /// <summary>What only a host or another service could make.</summary>
    private static IEnumerable<object> Given()
    {
        TemplateSchemaBuilder<string>? builder = null;
        var schema = TemplateSchema.For<string>(made => builder = made.Text("name", text => text));
        var agenda = new AgendaPlanner().Plan(30, Flow.Short, []);
        return
        [
            agenda,
            agenda.Cuts[0],
            ZoneId.Parse("Europe/Oslo"),
            PersonName.Parse("Ruth Halvorsen"),
            new DoNotContactKey(new byte[DoNotContactKey.MinLength]),
            MessageLibrary.BuiltIn.Templates[0],
            MessageFields.For(MessagePurpose.Request)[0],
            QuestionBank.BuiltIn.Templates[0],
            FactKind.Of(new OutreachSent { At = Instant.FromUtc(2026, 3, 2, 9, 0), By = Channel.Email }).Parts[0],
            builder!,
            schema,
            Template.Compile("{{name}}", schema),
            LocalDatePattern.Iso,
        ];
    }

    private static bool IsCalledByName(MethodBase method, Type type) =>
        !OfRecords.Contains(method.Name, StringComparer.Ordinal)
        && (!method.IsSpecialName || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !(method.IsAbstract && type.IsInterface)
        && !(method.IsConstructor && method.GetParameters() is [var only] && only.ParameterType == type);

    private static bool MustBeGiven(ParameterInfo parameter, MethodBase open, NullabilityInfoContext nullability)
    {
        var declared = open.GetParameters()[parameter.Position];
        return parameter.ParameterType is { IsValueType: false, IsByRef: false }
            && !declared.ParameterType.IsGenericParameter
            && nullability.Create(declared).WriteState == NullabilityState.NotNull;
    }

    private static Type? Closed(Type type) => type.ContainsGenericParameters
        ? type.GetGenericArguments().All(argument => argument.GetGenericParameterConstraints().Length == 0)
            ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(string))]) : null
        : type;

    private static MethodBase? Closed(MethodBase method)
    {
        if (method is not MethodInfo { IsGenericMethodDefinition: true } open) return method;
        var arguments = open.GetGenericArguments();
        var isFormatted = arguments.Any(argument => argument.GetGenericParameterConstraints().Length > 0
            || argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint));
        return open.MakeGenericMethod([.. arguments.Select(_ => isFormatted ? typeof(int) : typeof(string))]);
    }

    /// <summary>What became of one call with one argument missing.</summary>
    private sealed record Probe(string Name, bool WasCalled, string? Told)
    {
        public static Probe Of(Type type, MethodBase method, ParameterInfo missing, SampleValues samples)
        {
            var parameters = method.GetParameters();
            var types = string.Join(", ", parameters.Select(one => one.ParameterType.Name));
            var name = $"{type.Name}.{method.Name}({types}), {missing.Name}";
            var isOnType = method.IsStatic || method.IsConstructor;
            var target = isOnType ? null : samples.Of(type);
            var arguments = parameters.Select(one => IsLeftOut(one) ? null : samples.Of(one.ParameterType)).ToArray();
            return (isOnType || target is not null) && parameters.All(one => IsLeftOut(one) || arguments[one.Position] is not null)
                ? new Probe(name, WasCalled: true, Called(method, target, arguments)) : new Probe(name, WasCalled: false, Told: null);

            bool IsLeftOut(ParameterInfo one) => one == missing || one.ParameterType.IsByRef;
        }

        private static string? Called(MethodBase method, object? target, object?[] arguments)
        {
            try
            {
                var result = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, arguments);
                if (result?.GetType().GetMethod("AsTask") is { } task) result = task.Invoke(result, null);
                (result as Task)?.GetAwaiter().GetResult();
                return "taken as it is";
            }
            catch (TargetInvocationException refused)
            {
                return refused.InnerException is ArgumentNullException ? null : refused.InnerException!.GetType().Name;
            }
            catch (ArgumentNullException)
            {
                return null;
            }
        }
    }
}
