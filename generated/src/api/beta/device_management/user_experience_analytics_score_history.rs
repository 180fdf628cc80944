// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsScoreHistory`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsScoreHistory`
    UserExperienceAnalyticsScoreHistory
}

impl UserExperienceAnalyticsScoreHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsScoreHistory` — Create userExperienceAnalyticsScoreHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsScoreHistory,
    ) -> Call<models::UserExperienceAnalyticsScoreHistory> {
        let operation = &Operation {
            name: "userExperienceAnalyticsScoreHistory: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsScoreHistory",
            pages: &["intune-devices-userexperienceanalyticsscorehistory-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsScoreHistory` — List userExperienceAnalyticsScoreHistories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsScoreHistory> {
        let operation = &Operation {
            name: "userExperienceAnalyticsScoreHistory: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsScoreHistory",
            pages: &["intune-devices-userexperienceanalyticsscorehistory-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsScoreHistory/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsScoreHistory/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsScoreHistory/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}` — Delete userExperienceAnalyticsScoreHistory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsScoreHistory: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}",
                pages: &["intune-devices-userexperienceanalyticsscorehistory-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}` — Get userExperienceAnalyticsScoreHistory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsScoreHistory> {
            let operation = &Operation {
                name: "userExperienceAnalyticsScoreHistory: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}",
                pages: &["intune-devices-userexperienceanalyticsscorehistory-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}` — Update userExperienceAnalyticsScoreHistory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsScoreHistory,
        ) -> Call<models::UserExperienceAnalyticsScoreHistory> {
            let operation = &Operation {
                name: "userExperienceAnalyticsScoreHistory: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}",
                pages: &["intune-devices-userexperienceanalyticsscorehistory-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
