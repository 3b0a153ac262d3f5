using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Forecasts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Place",
                table: "Contacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: -1);

            migrationBuilder.CreateTable(
                name: "Forecasts",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    HoldsUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    LastAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastRequestAt = table.Column<long>(type: "INTEGER", nullable: true),
                    House = table.Column<string>(type: "TEXT", nullable: true),
                    ReferredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Referrer = table.Column<Guid>(type: "TEXT", nullable: true),
                    FirstTalkAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FirstTalk = table.Column<string>(type: "TEXT", nullable: true),
                    GoalAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Goal = table.Column<string>(type: "TEXT", nullable: true),
                    Owed = table.Column<int>(type: "INTEGER", nullable: false),
                    HasNamed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Fruit = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forecasts", x => new { x.Programme, x.Owner, x.Contact });
                    table.ForeignKey(
                        name: "FK_Forecasts_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SeekerForecasts",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", nullable: false),
                    Owed = table.Column<int>(type: "INTEGER", nullable: false),
                    DebtOwed = table.Column<int>(type: "INTEGER", nullable: false),
                    DebtLast = table.Column<long>(type: "INTEGER", nullable: true),
                    ClearedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    GoalAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Goal = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeekerForecasts", x => new { x.Programme, x.Owner });
                    table.ForeignKey(
                        name: "FK_SeekerForecasts_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ForecastSteps",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    WaitsForRoom = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpensAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueBy = table.Column<long>(type: "INTEGER", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForecastSteps", x => new { x.Programme, x.Owner, x.Contact, x.Number });
                    table.ForeignKey(
                        name: "FK_ForecastSteps_Forecasts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalTable: "Forecasts",
                        principalColumns: new[] { "Programme", "Owner", "Contact" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ForecastTurns",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Change = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForecastTurns", x => new { x.Programme, x.Owner, x.Contact, x.Kind, x.Number });
                    table.ForeignKey(
                        name: "FK_ForecastTurns_Forecasts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalTable: "Forecasts",
                        principalColumns: new[] { "Programme", "Owner", "Contact" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Programme_Owner_Place_SortName_Id",
                table: "Contacts",
                columns: new[] { "Programme", "Owner", "Place", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Forecasts_Programme_Owner_HoldsUntil",
                table: "Forecasts",
                columns: new[] { "Programme", "Owner", "HoldsUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Forecasts_Programme_Owner_House_LastRequestAt",
                table: "Forecasts",
                columns: new[] { "Programme", "Owner", "House", "LastRequestAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Forecasts_Programme_Owner_LastAt",
                table: "Forecasts",
                columns: new[] { "Programme", "Owner", "LastAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Forecasts_Programme_Owner_Referrer_FirstTalkAt",
                table: "Forecasts",
                columns: new[] { "Programme", "Owner", "Referrer", "FirstTalkAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ForecastSteps_Programme_Owner_WaitsForRoom_DueBy_Contact_Number",
                table: "ForecastSteps",
                columns: new[] { "Programme", "Owner", "WaitsForRoom", "DueBy", "Contact", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ForecastSteps_Programme_Owner_WaitsForRoom_Kind_DueBy_Contact_OpensAt",
                table: "ForecastSteps",
                columns: new[] { "Programme", "Owner", "WaitsForRoom", "Kind", "DueBy", "Contact", "OpensAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ForecastTurns_Programme_Owner_Kind_At_Contact_Change",
                table: "ForecastTurns",
                columns: new[] { "Programme", "Owner", "Kind", "At", "Contact", "Change" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ForecastSteps");

            migrationBuilder.DropTable(
                name: "ForecastTurns");

            migrationBuilder.DropTable(
                name: "SeekerForecasts");

            migrationBuilder.DropTable(
                name: "Forecasts");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Programme_Owner_Place_SortName_Id",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "Contacts");
        }
    }
}
