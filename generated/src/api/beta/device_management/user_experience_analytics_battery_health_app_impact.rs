// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact`

use crate::runtime::{Call, List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact`
    UserExperienceAnalyticsBatteryHealthAppImpact
}

impl UserExperienceAnalyticsBatteryHealthAppImpact {
    /// `POST /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact` — Create userExperienceAnalyticsBatteryHealthAppImpact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthappimpact-create?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 201.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthAppImpact,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthAppImpact> {
        let operation = &Operation {
            name: "userExperienceAnalyticsBatteryHealthAppImpact: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact",
            pages: &[
                "intune-devices-userexperienceanalyticsbatteryhealthappimpact-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact` — List userExperienceAnalyticsBatteryHealthAppImpacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthappimpact-list?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBatteryHealthAppImpact> {
        let operation = &Operation {
            name: "userExperienceAnalyticsBatteryHealthAppImpact: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact",
            pages: &[
                "intune-devices-userexperienceanalyticsbatteryhealthappimpact-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{userExperienceAnalyticsBatteryHealthAppImpactId}` — Delete userExperienceAnalyticsBatteryHealthAppImpact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthappimpact-delete?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthAppImpact: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{userExperienceAnalyticsBatteryHealthAppImpactId}",
                pages: &[
                    "intune-devices-userexperienceanalyticsbatteryhealthappimpact-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{userExperienceAnalyticsBatteryHealthAppImpactId}` — Get userExperienceAnalyticsBatteryHealthAppImpact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthappimpact-get?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthAppImpact> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthAppImpact: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{userExperienceAnalyticsBatteryHealthAppImpactId}",
                pages: &[
                    "intune-devices-userexperienceanalyticsbatteryhealthappimpact-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{userExperienceAnalyticsBatteryHealthAppImpactId}` — Update userExperienceAnalyticsBatteryHealthAppImpact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthappimpact-update?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsBatteryHealthAppImpact,
        ) -> Call<models::UserExperienceAnalyticsBatteryHealthAppImpact> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthAppImpact: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{userExperienceAnalyticsBatteryHealthAppImpactId}",
                pages: &[
                    "intune-devices-userexperienceanalyticsbatteryhealthappimpact-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
