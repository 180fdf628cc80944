// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/chromeOSOnboardingSettings`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/chromeOSOnboardingSettings`
    ChromeOsOnboardingSettings
}

impl ChromeOsOnboardingSettings {
    /// `POST /deviceManagement/chromeOSOnboardingSettings/connect` — Connect action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-connect?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`
    pub fn connect(
        &self,
        body: requests::chrome_os_onboarding_settings::ConnectRequest,
    ) -> Call<models::ChromeOsOnboardingStatus> {
        let operation = &Operation {
            name: "chromeOSOnboardingSettings: connect",
            method: Method::Post,
            path: "/deviceManagement/chromeOSOnboardingSettings/connect",
            pages: &["intune-chromebooksync-chromeosonboardingsettings-connect"],
            work: "DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All",
        };
        self.0.name("connect").call(operation).json(body)
    }

    /// `POST /deviceManagement/chromeOSOnboardingSettings` — Create chromeOSOnboardingSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::ChromeOsOnboardingSettings) -> Call<models::ChromeOsOnboardingSettings> {
        let operation = &Operation {
            name: "chromeOSOnboardingSettings: create",
            method: Method::Post,
            path: "/deviceManagement/chromeOSOnboardingSettings",
            pages: &["intune-chromebooksync-chromeosonboardingsettings-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceManagement/chromeOSOnboardingSettings/disconnect` — disconnect action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-disconnect?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn disconnect(&self) -> Call<models::ChromeOsOnboardingStatus> {
        let operation = &Operation {
            name: "chromeOSOnboardingSettings: disconnect",
            method: Method::Post,
            path: "/deviceManagement/chromeOSOnboardingSettings/disconnect",
            pages: &["intune-chromebooksync-chromeosonboardingsettings-disconnect"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("disconnect").call(operation)
    }

    /// `GET /deviceManagement/chromeOSOnboardingSettings` — List chromeOSOnboardingSettingses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::ChromeOsOnboardingSettings> {
        let operation = &Operation {
            name: "chromeOSOnboardingSettings: list",
            method: Method::Get,
            path: "/deviceManagement/chromeOSOnboardingSettings",
            pages: &["intune-chromebooksync-chromeosonboardingsettings-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/chromeOSOnboardingSettings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/chromeOSOnboardingSettings/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/chromeOSOnboardingSettings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}` — Delete chromeOSOnboardingSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "chromeOSOnboardingSettings: delete",
                method: Method::Delete,
                path: "/deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}",
                pages: &["intune-chromebooksync-chromeosonboardingsettings-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}` — Get chromeOSOnboardingSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::ChromeOsOnboardingSettings> {
            let operation = &Operation {
                name: "chromeOSOnboardingSettings: get",
                method: Method::Get,
                path: "/deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}",
                pages: &["intune-chromebooksync-chromeosonboardingsettings-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}` — Update chromeOSOnboardingSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::ChromeOsOnboardingSettings) -> Call<models::ChromeOsOnboardingSettings> {
            let operation = &Operation {
                name: "chromeOSOnboardingSettings: update",
                method: Method::Patch,
                path: "/deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}",
                pages: &["intune-chromebooksync-chromeosonboardingsettings-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
