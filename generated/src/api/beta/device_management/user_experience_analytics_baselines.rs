// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsBaselines`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsBaselines`
    UserExperienceAnalyticsBaselines
}

impl UserExperienceAnalyticsBaselines {
    /// `POST /deviceManagement/userExperienceAnalyticsBaselines` — Create userExperienceAnalyticsBaseline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBaseline,
    ) -> Call<models::UserExperienceAnalyticsBaseline> {
        let operation = &Operation {
            name: "userExperienceAnalyticsBaseline: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsBaselines",
            pages: &["intune-devices-userexperienceanalyticsbaseline-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBaselines` — List userExperienceAnalyticsBaselines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBaseline> {
        let operation = &Operation {
            name: "userExperienceAnalyticsBaseline: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsBaselines",
            pages: &["intune-devices-userexperienceanalyticsbaseline-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsBaselines/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}` — Delete userExperienceAnalyticsBaseline
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBaseline: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}",
                pages: &["intune-devices-userexperienceanalyticsbaseline-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}` — Get userExperienceAnalyticsBaseline
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsBaseline> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBaseline: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}",
                pages: &["intune-devices-userexperienceanalyticsbaseline-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}` — Update userExperienceAnalyticsBaseline
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsBaseline,
        ) -> Call<models::UserExperienceAnalyticsBaseline> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBaseline: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}",
                pages: &["intune-devices-userexperienceanalyticsbaseline-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/appHealthMetrics`
        pub fn app_health_metrics(&self) -> app_health_metrics::AppHealthMetrics {
            app_health_metrics::AppHealthMetrics(self.0.name("appHealthMetrics"))
        }

        /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/batteryHealthMetrics`
        pub fn battery_health_metrics(&self) -> battery_health_metrics::BatteryHealthMetrics {
            battery_health_metrics::BatteryHealthMetrics(self.0.name("batteryHealthMetrics"))
        }

        /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/bestPracticesMetrics`
        pub fn best_practices_metrics(&self) -> best_practices_metrics::BestPracticesMetrics {
            best_practices_metrics::BestPracticesMetrics(self.0.name("bestPracticesMetrics"))
        }

        /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics`
        pub fn device_boot_performance_metrics(&self) -> device_boot_performance_metrics::DeviceBootPerformanceMetrics {
            device_boot_performance_metrics::DeviceBootPerformanceMetrics(self.0.name("deviceBootPerformanceMetrics"))
        }

        /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/rebootAnalyticsMetrics`
        pub fn reboot_analytics_metrics(&self) -> reboot_analytics_metrics::RebootAnalyticsMetrics {
            reboot_analytics_metrics::RebootAnalyticsMetrics(self.0.name("rebootAnalyticsMetrics"))
        }

        /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/resourcePerformanceMetrics`
        pub fn resource_performance_metrics(&self) -> resource_performance_metrics::ResourcePerformanceMetrics {
            resource_performance_metrics::ResourcePerformanceMetrics(self.0.name("resourcePerformanceMetrics"))
        }

        /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/workFromAnywhereMetrics`
        pub fn work_from_anywhere_metrics(&self) -> work_from_anywhere_metrics::WorkFromAnywhereMetrics {
            work_from_anywhere_metrics::WorkFromAnywhereMetrics(self.0.name("workFromAnywhereMetrics"))
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/appHealthMetrics`
    pub mod app_health_metrics {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/appHealthMetrics`
            AppHealthMetrics
        }

        impl AppHealthMetrics {
            /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/appHealthMetrics` — Get userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: get",
                    method: Method::Get,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/appHealthMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/appHealthMetrics` — Update userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::UserExperienceAnalyticsCategory,
            ) -> Call<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: update",
                    method: Method::Patch,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/appHealthMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/batteryHealthMetrics`
    pub mod battery_health_metrics {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/batteryHealthMetrics`
            BatteryHealthMetrics
        }

        impl BatteryHealthMetrics {
            /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/batteryHealthMetrics` — Get userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: get",
                    method: Method::Get,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/batteryHealthMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/batteryHealthMetrics` — Update userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::UserExperienceAnalyticsCategory,
            ) -> Call<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: update",
                    method: Method::Patch,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/batteryHealthMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/bestPracticesMetrics`
    pub mod best_practices_metrics {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/bestPracticesMetrics`
            BestPracticesMetrics
        }

        impl BestPracticesMetrics {
            /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/bestPracticesMetrics` — Get userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: get",
                    method: Method::Get,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/bestPracticesMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/bestPracticesMetrics` — Update userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::UserExperienceAnalyticsCategory,
            ) -> Call<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: update",
                    method: Method::Patch,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/bestPracticesMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics`
    pub mod device_boot_performance_metrics {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics`
            DeviceBootPerformanceMetrics
        }

        impl DeviceBootPerformanceMetrics {
            /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics` — Get userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: get",
                    method: Method::Get,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics` — Update userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::UserExperienceAnalyticsCategory,
            ) -> Call<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: update",
                    method: Method::Patch,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues`
            pub fn metric_values(&self) -> metric_values::MetricValues {
                metric_values::MetricValues(self.0.name("metricValues"))
            }
        }

        /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues`
        pub mod metric_values {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues`
                MetricValues
            }

            impl MetricValues {
                /// `POST /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues` — Create userExperienceAnalyticsMetric
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-create?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::UserExperienceAnalyticsMetric,
                ) -> Call<models::UserExperienceAnalyticsMetric> {
                    let operation = &Operation {
                        name: "userExperienceAnalyticsMetric: create",
                        method: Method::Post,
                        path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues",
                        pages: &["intune-devices-userexperienceanalyticsmetric-create"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues` — List userExperienceAnalyticsMetrics
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-list?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn list(&self) -> List<models::UserExperienceAnalyticsMetric> {
                    let operation = &Operation {
                        name: "userExperienceAnalyticsMetric: list",
                        method: Method::Get,
                        path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues",
                        pages: &["intune-devices-userexperienceanalyticsmetric-list"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetricId}` — Delete userExperienceAnalyticsMetric
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
                            path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetricId}",
                            pages: &["intune-devices-userexperienceanalyticsmetric-delete"],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetricId}` — Get userExperienceAnalyticsMetric
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
                            path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetricId}",
                            pages: &["intune-devices-userexperienceanalyticsmetric-get"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetricId}` — Update userExperienceAnalyticsMetric
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
                            path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetricId}",
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
    }

    /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/rebootAnalyticsMetrics`
    pub mod reboot_analytics_metrics {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/rebootAnalyticsMetrics`
            RebootAnalyticsMetrics
        }

        impl RebootAnalyticsMetrics {
            /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/rebootAnalyticsMetrics` — Get userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: get",
                    method: Method::Get,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/rebootAnalyticsMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/rebootAnalyticsMetrics` — Update userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::UserExperienceAnalyticsCategory,
            ) -> Call<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: update",
                    method: Method::Patch,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/rebootAnalyticsMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/resourcePerformanceMetrics`
    pub mod resource_performance_metrics {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/resourcePerformanceMetrics`
            ResourcePerformanceMetrics
        }

        impl ResourcePerformanceMetrics {
            /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/resourcePerformanceMetrics` — Get userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: get",
                    method: Method::Get,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/resourcePerformanceMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/resourcePerformanceMetrics` — Update userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::UserExperienceAnalyticsCategory,
            ) -> Call<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: update",
                    method: Method::Patch,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/resourcePerformanceMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/workFromAnywhereMetrics`
    pub mod work_from_anywhere_metrics {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsBaselines/{id}/workFromAnywhereMetrics`
            WorkFromAnywhereMetrics
        }

        impl WorkFromAnywhereMetrics {
            /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/workFromAnywhereMetrics` — Get userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: get",
                    method: Method::Get,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/workFromAnywhereMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/workFromAnywhereMetrics` — Update userExperienceAnalyticsCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::UserExperienceAnalyticsCategory,
            ) -> Call<models::UserExperienceAnalyticsCategory> {
                let operation = &Operation {
                    name: "userExperienceAnalyticsCategory: update",
                    method: Method::Patch,
                    path: "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/workFromAnywhereMetrics",
                    pages: &["intune-devices-userexperienceanalyticscategory-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
