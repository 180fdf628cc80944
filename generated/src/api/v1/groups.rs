// Written by `cargo xtask gen`; do not edit.
//! `/groups`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/groups`
    Groups
}

impl Groups {
    /// `POST /groups` — Create group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-1.0)
    /// Required: `displayName`, `mailEnabled`, `mailNickname`, `securityEnabled`. Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Group.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn create(&self, body: models::Group) -> Call<models::Group> {
        let operation = &Operation {
            name: "group: create",
            method: Method::Post,
            path: "/groups",
            pages: &["group-post-groups"],
            work: "Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Group.Create Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /groups/delta` — group: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `GroupMember.Read.All` and 4 more
    /// - application: `GroupMember.Read.All` and 4 more
    pub fn delta(&self) -> List<models::Group> {
        let operation = &Operation {
            name: "group: delta",
            method: Method::Get,
            path: "/groups/delta",
            pages: &["group-delta"],
            work: "GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /groups` — List groups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `GroupMember.Read.All` and 4 more
    /// - application: `GroupMember.Read.All` and 4 more
    pub fn list(&self) -> List<models::Group> {
        let operation = &Operation {
            name: "group: list",
            method: Method::Get,
            path: "/groups",
            pages: &["group-list"],
            work: "GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/groups/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
