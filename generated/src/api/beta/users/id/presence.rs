// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/presence`

use super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation, Value};

crate::runtime::node! {
    /// `/users/{id}/presence`
    Presence
}

impl Presence {
    /// `POST /users/{userId}/presence/clearPresence` — presence: clearPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearpresence?view=graph-rest-beta)
    /// Status: 200, 404.
    /// Permissions, least privileged first:
    /// - work or school account: `Presence.ReadWrite`
    /// - application: `Presence.ReadWrite.All`
    pub fn clear_presence(&self, body: requests::presence::ClearPresenceRequest) -> Call<()> {
        let operation = &Operation {
            name: "presence: clear_presence",
            method: Method::Post,
            path: "/users/{userId}/presence/clearPresence",
            pages: &["presence-clearpresence"],
            work: "Presence.ReadWrite",
            personal: "",
            application: "Presence.ReadWrite.All",
        };
        self.0.name("clearPresence").call(operation).json(body)
    }

    /// `POST /users/{userId}/presence/clearUserPreferredPresence` — presence: clearUserPreferredPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-clearuserpreferredpresence?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Presence.ReadWrite`
    /// - application: `Presence.ReadWrite.All`
    pub fn clear_user_preferred_presence(&self, body: Value) -> Call<()> {
        let operation = &Operation {
            name: "presence: clear_user_preferred_presence",
            method: Method::Post,
            path: "/users/{userId}/presence/clearUserPreferredPresence",
            pages: &["presence-clearuserpreferredpresence"],
            work: "Presence.ReadWrite",
            personal: "",
            application: "Presence.ReadWrite.All",
        };
        self.0.name("clearUserPreferredPresence").call(operation).json(body)
    }

    /// `GET /users/{id}/presence` — Get presence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Presence.Read`, `Presence.Read.All`
    pub fn get(&self) -> Get<models::Presence> {
        let operation = &Operation {
            name: "presence: get",
            method: Method::Get,
            path: "/users/{id}/presence",
            pages: &["presence-get"],
            work: "Presence.Read Presence.Read.All",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `POST /users/{userId}/presence/setPresence` — presence: setPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setpresence?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Presence.ReadWrite`
    /// - application: `Presence.ReadWrite.All`
    pub fn set_presence(&self, body: requests::presence::SetPresenceRequest) -> Call<()> {
        let operation = &Operation {
            name: "presence: set_presence",
            method: Method::Post,
            path: "/users/{userId}/presence/setPresence",
            pages: &["presence-setpresence"],
            work: "Presence.ReadWrite",
            personal: "",
            application: "Presence.ReadWrite.All",
        };
        self.0.name("setPresence").call(operation).json(body)
    }

    /// `POST /users/{userId}/presence/setUserPreferredPresence` — presence: setUserPreferredPresence
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/presence-setuserpreferredpresence?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Presence.ReadWrite`
    /// - application: `Presence.ReadWrite.All`
    pub fn set_user_preferred_presence(&self, body: requests::presence::SetUserPreferredPresenceRequest) -> Call<()> {
        let operation = &Operation {
            name: "presence: set_user_preferred_presence",
            method: Method::Post,
            path: "/users/{userId}/presence/setUserPreferredPresence",
            pages: &["presence-setuserpreferredpresence"],
            work: "Presence.ReadWrite",
            personal: "",
            application: "Presence.ReadWrite.All",
        };
        self.0.name("setUserPreferredPresence").call(operation).json(body)
    }
}
