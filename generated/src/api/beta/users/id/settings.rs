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
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-update?view=graph-rest-beta)
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

    /// `/users/{id}/settings/itemInsights`
    pub fn item_insights(&self) -> item_insights::ItemInsights {
        item_insights::ItemInsights(self.0.name("itemInsights"))
    }

    /// `/users/{id}/settings/shiftPreferences`
    pub fn shift_preferences(&self) -> shift_preferences::ShiftPreferences {
        shift_preferences::ShiftPreferences(self.0.name("shiftPreferences"))
    }
}

/// `/users/{id}/settings/itemInsights`
pub mod item_insights {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/settings/itemInsights`
        ItemInsights
    }

    impl ItemInsights {
        /// `GET /users/{userId}/settings/itemInsights` — Get userInsightsSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/userinsightssettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read`, `User.ReadWrite`
        pub fn get(&self) -> Get<models::UserInsightsSettings> {
            let operation = &Operation {
                name: "userInsightsSettings: get",
                method: Method::Get,
                path: "/users/{userId}/settings/itemInsights",
                pages: &["userinsightssettings-get"],
                work: "User.Read User.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{userId}/settings/itemInsights` — Update userInsightsSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/userinsightssettings-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`
        pub fn update(&self, body: models::UserInsightsSettings) -> Call<models::UserInsightsSettings> {
            let operation = &Operation {
                name: "userInsightsSettings: update",
                method: Method::Patch,
                path: "/users/{userId}/settings/itemInsights",
                pages: &["userinsightssettings-update"],
                work: "User.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
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
        /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::ShiftPreferences> {
            let operation = &Operation {
                name: "shiftPreferences: get",
                method: Method::Get,
                path: "/users/{userId}/settings/shiftPreferences",
                pages: &["shiftpreferences-get"],
                work: "User.Read.All User.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PUT /users/{userId}/settings/shiftPreferences` — Update shiftPreferences
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite.All`
        pub fn replace(&self, body: models::ShiftPreferences) -> Call<()> {
            let operation = &Operation {
                name: "shiftPreferences: replace",
                method: Method::Put,
                path: "/users/{userId}/settings/shiftPreferences",
                pages: &["shiftpreferences-put"],
                work: "User.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}
