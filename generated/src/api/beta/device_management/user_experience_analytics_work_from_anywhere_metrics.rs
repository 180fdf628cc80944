// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics`
    UserExperienceAnalyticsWorkFromAnywhereMetrics
}

impl UserExperienceAnalyticsWorkFromAnywhereMetrics {
    /// `POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics` — Create userExperienceAnalyticsWorkFromAnywhereMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereMetric,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
        let operation = &Operation {
            name: "userExperienceAnalyticsWorkFromAnywhereMetric: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics",
            pages: &["intune-devices-userexperienceanalyticsworkfromanywheremetric-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics` — List userExperienceAnalyticsWorkFromAnywhereMetrics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
        let operation = &Operation {
            name: "userExperienceAnalyticsWorkFromAnywhereMetric: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics",
            pages: &["intune-devices-userexperienceanalyticsworkfromanywheremetric-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}` — Delete userExperienceAnalyticsWorkFromAnywhereMetric
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsWorkFromAnywhereMetric: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}",
                pages: &["intune-devices-userexperienceanalyticsworkfromanywheremetric-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}` — Get userExperienceAnalyticsWorkFromAnywhereMetric
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
            let operation = &Operation {
                name: "userExperienceAnalyticsWorkFromAnywhereMetric: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}",
                pages: &["intune-devices-userexperienceanalyticsworkfromanywheremetric-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}` — Update userExperienceAnalyticsWorkFromAnywhereMetric
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsWorkFromAnywhereMetric,
        ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
            let operation = &Operation {
                name: "userExperienceAnalyticsWorkFromAnywhereMetric: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}",
                pages: &["intune-devices-userexperienceanalyticsworkfromanywheremetric-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices`
        pub fn metric_devices(&self) -> metric_devices::MetricDevices {
            metric_devices::MetricDevices(self.0.name("metricDevices"))
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices`
    pub mod metric_devices {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices`
            MetricDevices
        }

        impl MetricDevices {
            /// `POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices` — Create userExperienceAnalyticsWorkFromAnywhereDevice
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn create(
                &self,
                body: models::UserExperienceAnalyticsWorkFromAnywhereDevice,
            ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsWorkFromAnywhereDevice: create",
                    method: Method::Post,
                    path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices",
                    pages: &["intune-devices-userexperienceanalyticsworkfromanywheredevice-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices` — List userExperienceAnalyticsWorkFromAnywhereDevices
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsWorkFromAnywhereDevice: list",
                    method: Method::Get,
                    path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices",
                    pages: &["intune-devices-userexperienceanalyticsworkfromanywheredevice-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}` — Delete userExperienceAnalyticsWorkFromAnywhereDevice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "userExperienceAnalyticsWorkFromAnywhereDevice: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}",
                        pages: &["intune-devices-userexperienceanalyticsworkfromanywheredevice-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}` — Get userExperienceAnalyticsWorkFromAnywhereDevice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
                    let operation = &Operation {
                        name: "userExperienceAnalyticsWorkFromAnywhereDevice: get",
                        method: Method::Get,
                        path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}",
                        pages: &["intune-devices-userexperienceanalyticsworkfromanywheredevice-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}` — Update userExperienceAnalyticsWorkFromAnywhereDevice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::UserExperienceAnalyticsWorkFromAnywhereDevice,
                ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
                    let operation = &Operation {
                        name: "userExperienceAnalyticsWorkFromAnywhereDevice: update",
                        method: Method::Patch,
                        path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}",
                        pages: &["intune-devices-userexperienceanalyticsworkfromanywheredevice-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
