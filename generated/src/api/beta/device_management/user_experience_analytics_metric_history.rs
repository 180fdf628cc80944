// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsMetricHistory`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsMetricHistory`
    UserExperienceAnalyticsMetricHistory
}

impl UserExperienceAnalyticsMetricHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsMetricHistory` — Create userExperienceAnalyticsMetricHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsMetricHistory,
    ) -> Call<models::UserExperienceAnalyticsMetricHistory> {
        let operation = &Operation {
            name: "userExperienceAnalyticsMetricHistory: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsMetricHistory",
            pages: &["intune-devices-userexperienceanalyticsmetrichistory-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsMetricHistory` — List userExperienceAnalyticsMetricHistories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsMetricHistory> {
        let operation = &Operation {
            name: "userExperienceAnalyticsMetricHistory: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsMetricHistory",
            pages: &["intune-devices-userexperienceanalyticsmetrichistory-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsMetricHistory/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsMetricHistory/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsMetricHistory/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}` — Delete userExperienceAnalyticsMetricHistory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsMetricHistory: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}",
                pages: &["intune-devices-userexperienceanalyticsmetrichistory-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}` — Get userExperienceAnalyticsMetricHistory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsMetricHistory> {
            let operation = &Operation {
                name: "userExperienceAnalyticsMetricHistory: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}",
                pages: &["intune-devices-userexperienceanalyticsmetrichistory-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}` — Update userExperienceAnalyticsMetricHistory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsMetricHistory,
        ) -> Call<models::UserExperienceAnalyticsMetricHistory> {
            let operation = &Operation {
                name: "userExperienceAnalyticsMetricHistory: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}",
                pages: &["intune-devices-userexperienceanalyticsmetrichistory-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/userExperienceAnalyticsMetricHistory/{id}/userExperienceAnalyticsMetric`
        pub fn user_experience_analytics_metric(
            &self,
        ) -> user_experience_analytics_metric::UserExperienceAnalyticsMetric
        {
            user_experience_analytics_metric::UserExperienceAnalyticsMetric(
                self.0.name("userExperienceAnalyticsMetric"),
            )
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsMetricHistory/{id}/userExperienceAnalyticsMetric`
    pub mod user_experience_analytics_metric {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsMetricHistory/{id}/userExperienceAnalyticsMetric`
            UserExperienceAnalyticsMetric
        }

        impl UserExperienceAnalyticsMetric {
            /// `DELETE /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}/userExperienceAnalyticsMetric` — Delete userExperienceAnalyticsMetric
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsMetric: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}/userExperienceAnalyticsMetric",
                    pages: &["intune-devices-userexperienceanalyticsmetric-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}/userExperienceAnalyticsMetric` — Get userExperienceAnalyticsMetric
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::UserExperienceAnalyticsMetric> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsMetric: get",
                    method: Method::Get,
                    path: "/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}/userExperienceAnalyticsMetric",
                    pages: &["intune-devices-userexperienceanalyticsmetric-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}/userExperienceAnalyticsMetric` — Update userExperienceAnalyticsMetric
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::UserExperienceAnalyticsMetric,
            ) -> Call<models::UserExperienceAnalyticsMetric> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsMetric: update",
                    method: Method::Patch,
                    path: "/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}/userExperienceAnalyticsMetric",
                    pages: &["intune-devices-userexperienceanalyticsmetric-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
