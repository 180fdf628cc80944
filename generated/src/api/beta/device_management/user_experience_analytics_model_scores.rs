// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsModelScores`

use crate::runtime::{Call, List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsModelScores`
    UserExperienceAnalyticsModelScores
}

impl UserExperienceAnalyticsModelScores {
    /// `POST /deviceManagement/userExperienceAnalyticsModelScores` — Create userExperienceAnalyticsModelScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmodelscores-create?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 201.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsModelScores,
    ) -> Call<models::UserExperienceAnalyticsModelScores> {
        let operation = &Operation {
            name: "userExperienceAnalyticsModelScores: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsModelScores",
            pages: &["intune-devices-userexperienceanalyticsmodelscores-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsModelScores` — List userexperienceanalyticsmodelscoreses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmodelscores-list?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsModelScores> {
        let operation = &Operation {
            name: "userExperienceAnalyticsModelScores: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsModelScores",
            pages: &["intune-devices-userexperienceanalyticsmodelscores-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsModelScores/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsModelScores/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}` — Delete userExperienceAnalyticsModelScores
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmodelscores-delete?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsModelScores: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}",
                pages: &["intune-devices-userexperienceanalyticsmodelscores-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}` — Get userExperienceAnalyticsModelScores
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmodelscores-get?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsModelScores> {
            let operation = &Operation {
                name: "userExperienceAnalyticsModelScores: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}",
                pages: &["intune-devices-userexperienceanalyticsmodelscores-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}` — Update userExperienceAnalyticsModelScores
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmodelscores-update?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsModelScores,
        ) -> Call<models::UserExperienceAnalyticsModelScores> {
            let operation = &Operation {
                name: "userExperienceAnalyticsModelScores: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}",
                pages: &["intune-devices-userexperienceanalyticsmodelscores-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
