// Written by `cargo xtask gen`; do not edit.
//! `/settings`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/settings`
    Settings
}

impl Settings {
    /// `POST /settings` — Create settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-settings?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.ReadWrite.All`
    /// - application: `Directory.ReadWrite.All`
    pub fn create(&self, body: models::DirectorySetting) -> Call<models::DirectorySetting> {
        let operation = &Operation {
            name: "group: create",
            method: Method::Post,
            path: "/settings",
            pages: &["group-post-settings"],
            work: "Directory.ReadWrite.All",
            personal: "",
            application: "Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /settings` — List settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-settings?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All` and 3 more
    /// - application: `Directory.Read.All` and 3 more
    pub fn list(&self) -> List<models::DirectorySetting> {
        let operation = &Operation {
            name: "group: list",
            method: Method::Get,
            path: "/settings",
            pages: &["group-list-settings"],
            work: "Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
            personal: "",
            application: "Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/settings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }

    /// `/settings/regionalAndLanguageSettings`
    pub fn regional_and_language_settings(&self) -> regional_and_language_settings::RegionalAndLanguageSettings {
        regional_and_language_settings::RegionalAndLanguageSettings(self.0.name("regionalAndLanguageSettings"))
    }
}

/// `/settings/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/settings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /settings/{directorySettingId}` — Delete directorySetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directorysetting-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`, `Policy.ReadWrite.Authorization`
        /// - application: `Directory.ReadWrite.All`, `Policy.ReadWrite.Authorization`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "directorySetting: delete",
                method: Method::Delete,
                path: "/settings/{directorySettingId}",
                pages: &["directorysetting-delete"],
                work: "Directory.ReadWrite.All Policy.ReadWrite.Authorization",
                personal: "",
                application: "Directory.ReadWrite.All Policy.ReadWrite.Authorization",
            };
            self.0.call(operation)
        }

        /// `GET /settings/{directorySettingId}` — Get directorySetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directorysetting-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All` and 3 more
        /// - application: `Directory.Read.All` and 3 more
        pub fn get(&self) -> Get<models::DirectorySetting> {
            let operation = &Operation {
                name: "directorySetting: get",
                method: Method::Get,
                path: "/settings/{directorySettingId}",
                pages: &["directorysetting-get"],
                work: "Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /settings/{directorySettingId}` — Update directorySetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directorysetting-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`, `Policy.ReadWrite.Authorization`
        /// - application: `Directory.ReadWrite.All`, `Policy.ReadWrite.Authorization`
        pub fn update(&self, body: models::DirectorySetting) -> Call<()> {
            let operation = &Operation {
                name: "directorySetting: update",
                method: Method::Patch,
                path: "/settings/{directorySettingId}",
                pages: &["directorysetting-update"],
                work: "Directory.ReadWrite.All Policy.ReadWrite.Authorization",
                personal: "",
                application: "Directory.ReadWrite.All Policy.ReadWrite.Authorization",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/settings/regionalAndLanguageSettings`
pub mod regional_and_language_settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/settings/regionalAndLanguageSettings`
        RegionalAndLanguageSettings
    }

    impl RegionalAndLanguageSettings {
        /// `GET /settings/regionalAndLanguageSettings` — Get regionalAndLanguageSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/regionalandlanguagesettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read`, `User.Read.All`
        /// - personal account: `User.Read`, `User.Read.All`
        /// - application: `User.Read`, `User.Read.All`
        pub fn get(&self) -> Get<models::RegionalAndLanguageSettings> {
            let operation = &Operation {
                name: "regionalAndLanguageSettings: get",
                method: Method::Get,
                path: "/settings/regionalAndLanguageSettings",
                pages: &["regionalandlanguagesettings-get"],
                work: "User.Read User.Read.All",
                personal: "User.Read User.Read.All",
                application: "User.Read User.Read.All",
            };
            self.0.get(operation)
        }

        /// `PUT /settings/regionalAndLanguageSettings` — Update regionalAndLanguageSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/regionalandlanguagesettings-update?view=graph-rest-beta)
        /// Status: 200, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite`, `User.ReadWrite.All`
        pub fn replace(&self, body: models::RegionalAndLanguageSettings) -> Call<()> {
            let operation = &Operation {
                name: "regionalAndLanguageSettings: replace",
                method: Method::Put,
                path: "/settings/regionalAndLanguageSettings",
                pages: &["regionalandlanguagesettings-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `PATCH /settings/regionalAndLanguageSettings` — Update regionalAndLanguageSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/regionalandlanguagesettings-update?view=graph-rest-beta)
        /// Status: 200, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - personal account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite`, `User.ReadWrite.All`
        pub fn update(&self, body: models::RegionalAndLanguageSettings) -> Call<()> {
            let operation = &Operation {
                name: "regionalAndLanguageSettings: update",
                method: Method::Patch,
                path: "/settings/regionalAndLanguageSettings",
                pages: &["regionalandlanguagesettings-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "User.ReadWrite User.ReadWrite.All",
                application: "User.ReadWrite User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
