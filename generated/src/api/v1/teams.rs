// Written by `cargo xtask gen`; do not edit.
//! `/teams`

use super::models;
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/teams`
    Teams
}

impl Teams {
    /// `POST /teams` — Create team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post?view=graph-rest-1.0)
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

    /// `/teams/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
