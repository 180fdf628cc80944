// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsRegressionSummary`

use super::super::models;
use crate::runtime::{Argument, Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsRegressionSummary`
    UserExperienceAnalyticsRegressionSummary
}

impl UserExperienceAnalyticsRegressionSummary {
    /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary` — Get userExperienceAnalyticsRegressionSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsregressionsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsRegressionSummary> {
        let operation = &Operation {
            name: "userExperienceAnalyticsRegressionSummary: get",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsRegressionSummary",
            pages: &["intune-devices-userexperienceanalyticsregressionsummary-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/summarizeDeviceRegressionPerformance` — summarizeDeviceRegressionPerformance function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsregressionsummary-summarizedeviceregressionperformance?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn summarize_device_regression_performance(
        &self,
        summarize_by: models::UserExperienceAnalyticsSummarizedBy,
    ) -> Get<models::UserExperienceAnalyticsRegressionSummary> {
        let operation = &Operation {
            name: "userExperienceAnalyticsRegressionSummary: summarize_device_regression_performance",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/summarizeDeviceRegressionPerformance",
            pages: &["intune-devices-userexperienceanalyticsregressionsummary-summarizedeviceregressionperformance"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0
            .function(
                "summarizeDeviceRegressionPerformance",
                &[("summarizeBy", Argument::quoted(summarize_by.as_str()))],
            )
            .get(operation)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsRegressionSummary` — Update userExperienceAnalyticsRegressionSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsregressionsummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsRegressionSummary,
    ) -> Call<models::UserExperienceAnalyticsRegressionSummary> {
        let operation = &Operation {
            name: "userExperienceAnalyticsRegressionSummary: update",
            method: Method::Patch,
            path: "/deviceManagement/userExperienceAnalyticsRegressionSummary",
            pages: &["intune-devices-userexperienceanalyticsregressionsummary-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression`
    pub fn manufacturer_regression(&self) -> manufacturer_regression::ManufacturerRegression {
        manufacturer_regression::ManufacturerRegression(self.0.name("manufacturerRegression"))
    }

    /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression`
    pub fn model_regression(&self) -> model_regression::ModelRegression {
        model_regression::ModelRegression(self.0.name("modelRegression"))
    }

    /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression`
    pub fn operating_system_regression(&self) -> operating_system_regression::OperatingSystemRegression {
        operating_system_regression::OperatingSystemRegression(self.0.name("operatingSystemRegression"))
    }
}

/// `/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression`
pub mod manufacturer_regression {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression`
        ManufacturerRegression
    }

    impl ManufacturerRegression {
        /// `POST /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression` — Create userExperienceAnalyticsMetric
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
                path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression",
                pages: &["intune-devices-userexperienceanalyticsmetric-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression` — List userExperienceAnalyticsMetrics
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
                path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression",
                pages: &["intune-devices-userexperienceanalyticsmetric-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{userExperienceAnalyticsMetricId}` — Delete userExperienceAnalyticsMetric
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
                    path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{userExperienceAnalyticsMetricId}",
                    pages: &["intune-devices-userexperienceanalyticsmetric-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{userExperienceAnalyticsMetricId}` — Get userExperienceAnalyticsMetric
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
                    path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{userExperienceAnalyticsMetricId}",
                    pages: &["intune-devices-userexperienceanalyticsmetric-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{userExperienceAnalyticsMetricId}` — Update userExperienceAnalyticsMetric
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
                    path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{userExperienceAnalyticsMetricId}",
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

/// `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression`
pub mod model_regression {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression`
        ModelRegression
    }

    impl ModelRegression {
        /// `POST /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression` — Create userExperienceAnalyticsMetric
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
                path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression",
                pages: &["intune-devices-userexperienceanalyticsmetric-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression` — List userExperienceAnalyticsMetrics
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
                path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression",
                pages: &["intune-devices-userexperienceanalyticsmetric-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{userExperienceAnalyticsMetricId}` — Delete userExperienceAnalyticsMetric
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
                    path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{userExperienceAnalyticsMetricId}",
                    pages: &["intune-devices-userexperienceanalyticsmetric-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{userExperienceAnalyticsMetricId}` — Get userExperienceAnalyticsMetric
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
                    path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{userExperienceAnalyticsMetricId}",
                    pages: &["intune-devices-userexperienceanalyticsmetric-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{userExperienceAnalyticsMetricId}` — Update userExperienceAnalyticsMetric
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
                    path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{userExperienceAnalyticsMetricId}",
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

/// `/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression`
pub mod operating_system_regression {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression`
        OperatingSystemRegression
    }

    impl OperatingSystemRegression {
        /// `POST /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression` — Create userExperienceAnalyticsMetric
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
                path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression",
                pages: &["intune-devices-userexperienceanalyticsmetric-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression` — List userExperienceAnalyticsMetrics
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
                path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression",
                pages: &["intune-devices-userexperienceanalyticsmetric-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{userExperienceAnalyticsMetricId}` — Delete userExperienceAnalyticsMetric
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
                    path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{userExperienceAnalyticsMetricId}",
                    pages: &["intune-devices-userexperienceanalyticsmetric-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{userExperienceAnalyticsMetricId}` — Get userExperienceAnalyticsMetric
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
                    path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{userExperienceAnalyticsMetricId}",
                    pages: &["intune-devices-userexperienceanalyticsmetric-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{userExperienceAnalyticsMetricId}` — Update userExperienceAnalyticsMetric
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
                    path: "/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{userExperienceAnalyticsMetricId}",
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
