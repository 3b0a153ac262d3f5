using System.Reflection;
using System.Runtime.CompilerServices;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Scheduling;
using InfoInterview.Templates;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Json;

/// <summary>
/// Draws values of any public data type: every part is told or left out by chance. The tests reflect, the library does not.
/// </summary>
internal sealed class DataValues(uint seed)
{
    private static readonly string[] Texts = ["", "Siting", "a \"quoted\" word", "Müller-Lüdenscheidt", "\ud83d\ude00 and\nmore", "<b>&amp;</b>", "東京", "line\u2028end", "\\u0041"];
    private static readonly string[] Zones = ["Europe/Oslo", "America/Chicago", "Asia/Riyadh", "Asia/Kathmandu"];
    private static readonly string[] Names = ["Ruth Halvorsen", "Prof. Dr. Kenji Sato", "Ana María de la Cruz", "Cher"];
    private static readonly NullabilityInfoContext Nullability = new();

    private readonly Dictionary<Type, Func<object>> makers = [];
    private uint state = seed | 1;
    private int depth;

    public object Of(Type type)
    {
        if (makers.Count == 0) AddMakers();
        if (Nullable.GetUnderlyingType(type) is { } inner) return Of(inner);
        if (makers.TryGetValue(type, out var make)) return make();
        if (type.IsEnum) return EnumOf(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) return ListOf(type.GetGenericArguments()[0]);
        if (type is { IsValueType: true } && type.GetProperty("Value")?.PropertyType == typeof(Guid)) return Activator.CreateInstance(type, Guid())!;
        return type.IsAbstract ? CaseOf(type) : RecordOf(type);
    }

    public static IEnumerable<Type> CasesOf(Type type) =>
        typeof(Contact).Assembly.GetTypes().Where(one => one.BaseType == type && !one.IsAbstract && !one.Name.StartsWith("Unknown", StringComparison.Ordinal));

    private void AddMakers()
    {
        makers[typeof(string)] = () => Pick(Texts);
        makers[typeof(int)] = () => Next(60) + 1;
        makers[typeof(long)] = () => (long)Next(100_000);
        makers[typeof(double)] = () => Next(1000) / 1000.0;
        makers[typeof(bool)] = () => Next(2) == 0;
        makers[typeof(Guid)] = () => Guid();
        makers[typeof(Instant)] = () => Moment();
        makers[typeof(LocalDate)] = () => Day();
        makers[typeof(LocalTime)] = () => new LocalTime(Next(24), Next(60));
        makers[typeof(LocalDateTime)] = () => Day().At(new LocalTime(Next(24), Next(60)));
        makers[typeof(Duration)] = () => Duration.FromMilliseconds(Next(1_000_000_000));
        makers[typeof(Period)] = () => Period.FromDays(Next(30));
        makers[typeof(Interval)] = () => Moment() is var start ? new Interval(start, start + Duration.FromMinutes(Next(500))) : default;
        makers[typeof(DateTimeZone)] = () => DateTimeZoneProviders.Tzdb[Pick(Zones)];
        makers[typeof(ZonedDateTime)] = () => Moment().InZone(DateTimeZoneProviders.Tzdb[Pick(Zones)]);
        makers[typeof(ZoneId)] = () => ZoneId.Parse(Pick(Zones));
        makers[typeof(PersonName)] = () => PersonName.Parse(Pick(Names));
        makers[typeof(ContactPoint)] = () => ContactPoint.Email("ruth@northwind.example").WithState((PointState)Next(3)).WithSource((PointSource)Next(3));
        makers[typeof(Fingerprint)] = () => Fingerprint.Parse($"{Guid():N}.{Guid():N}");
        makers[typeof(DayWindow)] = () => DayWindow.Parse(Pick(["09:00-17:00", "22:00-02:00", "18:00-24:00"]));
        makers[typeof(WorkingHours)] = () => Pick([WorkingHours.Office, WorkingHours.Always, WorkingHours.None, WorkingHours.Parse("Mon-Thu 09:00-12:00 13:00-17:00; Fri 22:00-02:00")]);
        makers[typeof(TimePoint)] = () => Next(2) == 0 ? TimePoint.OnDay(Day()) : TimePoint.At(Moment());
        makers[typeof(Weekend)] = () => Pick([Weekend.FridaySaturday, Weekend.SaturdaySunday, default]);
        makers[typeof(Slot)] = () => new Slot(Moment().ToUnixTimeTicks() / NodaConstants.TicksPerMinute * NodaConstants.TicksPerMinute, Next(60) + 1);
        makers[typeof(SlotSequence)] = () => new SlotSequence([(Slot)Of(typeof(Slot)), (Slot)Of(typeof(Slot))]);
        makers[typeof(Flow)] = () => Pick([Flow.Short, Flow.Detailed]);
        makers[typeof(InterviewMatrix)] = () => InterviewMatrix.Of([(ScheduledInterview)Of(typeof(ScheduledInterview))], Next(9));
        makers[typeof(Cadence)] = () => Pick([Cadence.OfDays(Day(), 3), Cadence.OfWeeks(Day(), 2), Cadence.OfMonths(Day(), 1), Cadence.OfYears(Day(), 1)]);
        makers[typeof(RuleSettings)] = () => RuleSettings.Default.With("II301", Severity.Error).Without("II204");
        makers[typeof(SalutationLanguages)] = () => SalutationLanguages.BuiltIn.With(SalutationLanguage.German with { Tag = "de-CH" });
        makers[typeof(TemplateValue.Fields)] = () => new TemplateValue.Fields().With("name", TemplateValue.Of("Ruth")).With("is", TemplateValue.Of(true));
        makers[typeof(Evidence)] = () => new Evidence(new NoteId(Guid()), new TextSpan(Next(9), 4), "word", (Interviewee)Of(typeof(Interviewee)), Day(), Voice.Contact, Confidentiality.Open);
        makers[typeof(Engagement)] = () => Engagement.Restore((Seeker)Of(typeof(Seeker)), (Contact)Of(typeof(Contact)), [(Fact)Of(typeof(Fact)), (Fact)Of(typeof(Fact))], new EngagementId(Guid()));
    }

    private object RecordOf(Type type)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                depth++;
                var made = New(type);
                foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true })) Set(made, property);
                return made;
            }
            catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException && attempt < 50)
            {
                // The type refuses what chance has drawn; draw again.
            }
            finally
            {
                depth--;
            }
        }
    }

    private object New(Type type)
    {
        var maker = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(one => !one.IsPrivate && !one.GetParameters().Any(parameter => parameter.ParameterType == type))
            .OrderByDescending(one => one.GetParameters().Length).FirstOrDefault();
        return maker is null || maker.GetParameters().Length == 0 ? Activator.CreateInstance(type, nonPublic: true)! : maker.Invoke([.. maker.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
    }

    private void Set(object made, PropertyInfo property)
    {
        var isRequired = property.GetCustomAttribute<RequiredMemberAttribute>() is not null;
        var isNullable = Nullability.Create(property).WriteState == NullabilityState.Nullable;
        if (property.GetCustomAttributesData().Any(one => string.Equals(one.AttributeType.Name, "NotKeptAttribute", StringComparison.Ordinal))) return;
        if (isNullable && (depth > 6 || Next(2) == 0)) property.SetValue(made, null);
        else if (isRequired || Next(3) != 0) property.SetValue(made, Of(property.PropertyType));
    }

    private object CaseOf(Type type) => Of(Pick(CasesOf(type).ToArray()));

    private object ListOf(Type element)
    {
        var count = depth > 5 ? 0 : Next(3);
        var items = Array.CreateInstance(element, count);
        for (var i = 0; i < count; i++) items.SetValue(Of(element), i);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList), 1, [typeof(IEnumerable<>).MakeGenericType(Type.MakeGenericMethodParameter(0))])!.MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private object EnumOf(Type type)
    {
        var all = Enum.GetValues(type);
        return all.GetValue(Next(all.Length))!;
    }

    private Guid Guid()
    {
        var bytes = new byte[16];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)Next(256);
        return new Guid(bytes);
    }

    private Instant Moment() => Instant.FromUtc(2026, 3, 1, 0, 0) + Duration.FromSeconds(Next(10_000_000));

    private LocalDate Day() => new LocalDate(2026, 1, 1).PlusDays(Next(700));

    private T Pick<T>(T[] all) => all[Next(all.Length)];

    private int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)below);
    }
}
