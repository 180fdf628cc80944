// Written by `cargo xtask gen`; do not edit.
//! `/me/settings`

use super::super::models;
use crate::runtime::{Call, Get, Method, Object, Operation};

crate::runtime::node! {
    /// `/me/settings`
    Settings
}

impl Settings {
    /// `GET /me/settings` — Get settings
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
            path: "/me/settings",
            pages: &["usersettings-get"],
            work: "User.Read.All User.ReadWrite.All",
            personal: "",
            application: "User.Read.All User.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /me/settings` — Update settings
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
            path: "/me/settings",
            pages: &["usersettings-update"],
            work: "User.ReadWrite User.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/me/settings/contactMergeSuggestions`
    pub fn contact_merge_suggestions(&self) -> contact_merge_suggestions::ContactMergeSuggestions {
        contact_merge_suggestions::ContactMergeSuggestions(self.0.name("contactMergeSuggestions"))
    }

    /// `/me/settings/itemInsights`
    pub fn item_insights(&self) -> item_insights::ItemInsights {
        item_insights::ItemInsights(self.0.name("itemInsights"))
    }
}

/// `/me/settings/contactMergeSuggestions`
pub mod contact_merge_suggestions {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/settings/contactMergeSuggestions`
        ContactMergeSuggestions
    }

    impl ContactMergeSuggestions {
        /// `GET /me/settings/contactMergeSuggestions` — Get contactMergeSuggestions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contactmergesuggestions-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read`, `User.ReadWrite`
        pub fn get(&self) -> Get<models::ContactMergeSuggestions> {
            let operation = &Operation {
                name: "contactMergeSuggestions: get",
                method: Method::Get,
                path: "/me/settings/contactMergeSuggestions",
                pages: &["contactmergesuggestions-get"],
                work: "User.Read User.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/settings/contactMergeSuggestions` — Update contactMergeSuggestions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/contactmergesuggestions-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`
        pub fn update(&self, body: models::ContactMergeSuggestions) -> Call<()> {
            let operation = &Operation {
                name: "contactMergeSuggestions: update",
                method: Method::Patch,
                path: "/me/settings/contactMergeSuggestions",
                pages: &["contactmergesuggestions-update"],
                work: "User.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/me/settings/itemInsights`
pub mod item_insights {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/settings/itemInsights`
        ItemInsights
    }

    impl ItemInsights {
        /// `GET /me/settings/itemInsights` — Get userInsightsSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/userinsightssettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read`, `User.ReadWrite`
        pub fn get(&self) -> Get<models::UserInsightsSettings> {
            let operation = &Operation {
                name: "userInsightsSettings: get",
                method: Method::Get,
                path: "/me/settings/itemInsights",
                pages: &["userinsightssettings-get"],
                work: "User.Read User.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/settings/itemInsights` — Update userInsightsSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/userinsightssettings-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`
        pub fn update(&self, body: models::UserInsightsSettings) -> Call<models::UserInsightsSettings> {
            let operation = &Operation {
                name: "userInsightsSettings: update",
                method: Method::Patch,
                path: "/me/settings/itemInsights",
                pages: &["userinsightssettings-update"],
                work: "User.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}
