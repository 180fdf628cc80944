// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceEnrollmentConfigurations`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceEnrollmentConfigurations`
    DeviceEnrollmentConfigurations
}

impl DeviceEnrollmentConfigurations {
    /// `POST /deviceManagement/deviceEnrollmentConfigurations` — Create deviceEnrollmentLimitConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(
        &self,
        body: impl Into<models::DeviceEnrollmentConfiguration>,
    ) -> Call<models::DeviceEnrollmentConfiguration> {
        let operation = &Operation {
            name: "deviceEnrollmentLimitConfiguration: create",
            method: Method::Post,
            path: "/deviceManagement/deviceEnrollmentConfigurations",
            pages: &[
                "intune-onboarding-deviceenrollmentlimitconfiguration-create",
                "intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-create",
                "intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-create",
            ],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceEnrollmentConfiguration>::into(body))
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations` — List deviceenrollmentconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-list?view=graph-rest-1.0) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceEnrollmentConfiguration> {
        let operation = &Operation {
            name: "deviceEnrollmentConfiguration: list",
            method: Method::Get,
            path: "/deviceManagement/deviceEnrollmentConfigurations",
            pages: &[
                "intune-onboarding-deviceenrollmentconfiguration-list",
                "intune-onboarding-deviceenrollmentlimitconfiguration-list",
                "intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-list",
                "intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-list",
            ],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceEnrollmentConfigurations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceEnrollmentConfigurations/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceEnrollmentConfigurations/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-assign?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn assign(&self, body: requests::device_enrollment_configuration::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "deviceEnrollmentConfiguration: assign",
                method: Method::Post,
                path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
                pages: &["intune-onboarding-deviceenrollmentconfiguration-assign"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Delete deviceEnrollmentLimitConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceEnrollmentLimitConfiguration: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
                pages: &[
                    "intune-onboarding-deviceenrollmentlimitconfiguration-delete",
                    "intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-delete",
                    "intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-delete",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Get deviceEnrollmentConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-get?view=graph-rest-1.0) and 1 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceEnrollmentConfiguration> {
            let operation = &Operation {
                name: "deviceEnrollmentConfiguration: get",
                method: Method::Get,
                path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
                pages: &[
                    "intune-onboarding-deviceenrollmentconfiguration-get",
                    "intune-onboarding-deviceenrollmentlimitconfiguration-get",
                    "intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-get",
                    "intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-get",
                ],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority` — setPriority action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-setpriority?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn set_priority(&self, body: requests::device_enrollment_configuration::SetPriorityRequest) -> Call<()> {
            let operation = &Operation {
                name: "deviceEnrollmentConfiguration: set_priority",
                method: Method::Post,
                path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
                pages: &["intune-onboarding-deviceenrollmentconfiguration-setpriority"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("setPriority").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Update deviceEnrollmentLimitConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::DeviceEnrollmentConfiguration>,
        ) -> Call<models::DeviceEnrollmentConfiguration> {
            let operation = &Operation {
                name: "deviceEnrollmentLimitConfiguration: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
                pages: &[
                    "intune-onboarding-deviceenrollmentlimitconfiguration-update",
                    "intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-update",
                    "intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-update",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceEnrollmentConfiguration>::into(body))
        }

        /// `/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }
    }

    /// `/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments` — Create enrollmentConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn create(
                &self,
                body: models::EnrollmentConfigurationAssignment,
            ) -> Call<models::EnrollmentConfigurationAssignment> {
                let operation = &Operation {
                    name: "enrollmentConfigurationAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
                    pages: &["intune-onboarding-enrollmentconfigurationassignment-create"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments` — List enrollmentconfigurationassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn list(&self) -> List<models::EnrollmentConfigurationAssignment> {
                let operation = &Operation {
                    name: "enrollmentConfigurationAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
                    pages: &["intune-onboarding-enrollmentconfigurationassignment-list"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}` — Delete enrollmentConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "enrollmentConfigurationAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                        pages: &["intune-onboarding-enrollmentconfigurationassignment-delete"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}` — Get enrollmentConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn get(&self) -> Get<models::EnrollmentConfigurationAssignment> {
                    let operation = &Operation {
                        name: "enrollmentConfigurationAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                        pages: &["intune-onboarding-enrollmentconfigurationassignment-get"],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}` — Update enrollmentConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::EnrollmentConfigurationAssignment,
                ) -> Call<models::EnrollmentConfigurationAssignment> {
                    let operation = &Operation {
                        name: "enrollmentConfigurationAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                        pages: &["intune-onboarding-enrollmentconfigurationassignment-update"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
