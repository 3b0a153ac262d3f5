using InfoInterview.Actions;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>The one model. Each kind of database derives its own context, and with it its own migrations.</summary>
internal abstract class InterviewContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<SeekerRow> Seekers => Set<SeekerRow>();

    public DbSet<ContactRow> Contacts => Set<ContactRow>();

    public DbSet<ContactKeyRow> ContactKeys => Set<ContactKeyRow>();

    public DbSet<EngagementRow> Engagements => Set<EngagementRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<DoNotContactRow> DoNotContact => Set<DoNotContactRow>();

    public DbSet<ErasedCountRow> ErasedCounts => Set<ErasedCountRow>();

    public DbSet<NoteRow> Notes => Set<NoteRow>();

    public DbSet<ThemeRow> Themes => Set<ThemeRow>();

    public DbSet<PlanRow> Plans => Set<PlanRow>();

    public DbSet<ActionRow> Actions => Set<ActionRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Instant>().HaveConversion<InstantTicks>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SeekerRow>().HasKey(seeker => seeker.Id);
        modelBuilder.Entity<SeekerRow>().Property(seeker => seeker.Id).ValueGeneratedNever();

        modelBuilder.Entity<ContactRow>(contact =>
        {
            contact.HasKey(row => new { row.Owner, row.Id });
            contact.HasIndex(row => new { row.Owner, row.SortName, row.Id });
            contact.Property(row => row.Version).IsConcurrencyToken();
            contact.HasOne<SeekerRow>().WithMany().HasForeignKey(row => row.Owner);
        });

        modelBuilder.Entity<ContactKeyRow>(key =>
        {
            key.HasKey(row => new { row.Owner, row.Key });
            key.HasOne<ContactRow>().WithMany().HasForeignKey(row => new { row.Owner, row.Contact });
        });

        modelBuilder.Entity<EngagementRow>(engagement =>
        {
            engagement.HasKey(row => new { row.Owner, row.Contact });
            engagement.Property(row => row.Version).IsConcurrencyToken();
            engagement.HasOne<ContactRow>().WithOne(row => row.Engagement).HasForeignKey<EngagementRow>(row => new { row.Owner, row.Contact });
        });

        modelBuilder.Entity<FactRow>(fact =>
        {
            fact.HasKey(row => new { row.Owner, row.Contact, row.Sequence });
            fact.HasIndex(row => new { row.Owner, row.Contact, row.Key }).IsUnique();
            fact.Property(row => row.Sequence).ValueGeneratedNever();
            fact.HasOne<EngagementRow>().WithMany(row => row.Facts).HasForeignKey(row => new { row.Owner, row.Contact });
        });

        modelBuilder.Entity<DoNotContactRow>(entry =>
        {
            entry.HasKey(row => new { row.Owner, row.Hash, row.Reason });
            entry.HasOne<SeekerRow>().WithMany().HasForeignKey(row => row.Owner);
        });

        modelBuilder.Entity<ErasedCountRow>(erased =>
        {
            erased.HasKey(row => new { row.Owner, row.Kind });
            erased.HasOne<SeekerRow>().WithMany().HasForeignKey(row => row.Owner);
        });

        Keep<ThemeRow, Theme>(modelBuilder).Ignore(theme => theme.Contact);
        KeepAboutContact<NoteRow, InterviewNote>(modelBuilder);
        KeepAboutContact<PlanRow, InterviewPlan>(modelBuilder);
        KeepAboutContact<ActionRow, ActionItem>(modelBuilder);

        ImportTables.Add(modelBuilder);

        // A history never goes as a side effect of something else.
        foreach (var reference in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())) reference.DeleteBehavior = DeleteBehavior.Restrict;
    }

    private static EntityTypeBuilder<TRow> Keep<TRow, T>(ModelBuilder modelBuilder)
        where TRow : KeptRow<T>
        where T : class
    {
        var kept = modelBuilder.Entity<TRow>();
        kept.HasKey(row => new { row.Owner, row.Id });
        kept.Property(row => row.Id).ValueGeneratedNever();
        kept.Property(row => row.Version).IsConcurrencyToken();
        kept.HasOne<SeekerRow>().WithMany().HasForeignKey(row => row.Owner);
        return kept;
    }

    private static void KeepAboutContact<TRow, T>(ModelBuilder modelBuilder)
        where TRow : KeptRow<T>
        where T : class
    {
        var kept = Keep<TRow, T>(modelBuilder);
        kept.HasIndex(row => new { row.Owner, row.Contact });
        kept.HasOne<ContactRow>().WithMany().HasForeignKey(row => new { row.Owner, row.Contact }).IsRequired(false);
    }
}
