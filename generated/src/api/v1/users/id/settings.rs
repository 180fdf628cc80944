// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/settings`

use super::super::super::models;
use crate::runtime::{Call, Get, Method, Object, Operation};

crate::runtime::node! {
    /// `/users/{id}/settings`
    Settings
}

impl Settings {
    /// `GET /users/{id | userPrincipalName}/settings` — Get settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read.All`, `User.ReadWrite.All`
    /// - application: `User.Read.All`, `User.ReadWrite.All`
    pub fn get(&self) -> Get<models::UserSettings> {
        let operation = &Operation {
            name: "userSettings: get",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/settings",
            pages: &["usersettings-get"],
            work: "User.Read.All User.ReadWrite.All",
            personal: "",
            application: "User.Read.All User.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /users/{id | userPrincipalName}/settings` — Update settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn update(&self, body: models::UserSettings) -> Call<Object> {
        let operation = &Operation {
            name: "userSettings: update",
            method: Method::Patch,
            path: "/users/{id | userPrincipalName}/settings",
            pages: &["usersettings-update"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/users/{id}/settings/shiftPreferences`
    pub fn shift_preferences(&self) -> shift_preferences::ShiftPreferences {
        shift_preferences::ShiftPreferences(self.0.name("shiftPreferences"))
    }
}

/// `/users/{id}/settings/shiftPreferences`
pub mod shift_preferences {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/settings/shiftPreferences`
        ShiftPreferences
    }

    impl ShiftPreferences {
        /// `GET /users/{userId}/settings/shiftPreferences` — Get shiftPreferences
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read.All`, `User.ReadWrite.All`
        /// - application: `UserShiftPreferences.Read.All`, `UserShiftPreferences.ReadWrite.All`
        pub fn get(&self) -> Get<models::ShiftPreferences> {
            let operation = &Operation {
                name: "shiftPreferences: get",
                method: Method::Get,
                path: "/users/{userId}/settings/shiftPreferences",
                pages: &["shiftpreferences-get"],
                work: "User.Read.All User.ReadWrite.All",
                personal: "",
                application: "UserShiftPreferences.Read.All UserShiftPreferences.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{userId}/settings/shiftPreferences` — Update shiftPreferences
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite.All`
        /// - application: `UserShiftPreferences.ReadWrite.All`
        pub fn update(&self, body: models::ShiftPreferences) -> Call<()> {
            let operation = &Operation {
                name: "shiftPreferences: update",
                method: Method::Patch,
                path: "/users/{userId}/settings/shiftPreferences",
                pages: &["shiftpreferences-put"],
                work: "User.ReadWrite.All",
                personal: "",
                application: "UserShiftPreferences.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
