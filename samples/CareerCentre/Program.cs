using CareerCentre;
using InfoInterview;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddInfoInterview();
builder.Services.AddSingleton(TimeProvider.System);
var database = builder.Configuration["Database"] ?? "centre.db";
builder.Services.AddDbContext<CentreContext>(options => options.UseSqlite($"Data Source={database}"));

// The library's types are read and written as it does; everything else as usual.
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, InfoInterviewJson.Resolver));

var app = builder.Build();
using (var scope = app.Services.CreateScope()) scope.ServiceProvider.GetRequiredService<CentreContext>().Database.EnsureCreated();

app.MapPeople();
app.MapMessages();
app.MapHistories();
app.MapTimes();
app.Run();
