// Written by `cargo xtask gen`; do not edit.
//! `/teams`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/teams`
    Teams
}

impl Teams {
    /// `POST /teams` — Create team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first:
    /// - work or school account: `Team.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Team.Create` and 3 more
    pub fn create(&self, body: models::Team) -> Call<()> {
        let operation = &Operation {
            name: "team: create",
            method: Method::Post,
            path: "/teams",
            pages: &["team-post"],
            work: "Team.Create Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Team.Create Teamwork.Migrate.All Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /teams` — List teams
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teams-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`
    /// - application: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`
    pub fn list(&self) -> List<models::Team> {
        let operation = &Operation {
            name: "teams: list",
            method: Method::Get,
            path: "/teams",
            pages: &["teams-list"],
            work: "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All",
            personal: "",
            application: "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/teams/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
