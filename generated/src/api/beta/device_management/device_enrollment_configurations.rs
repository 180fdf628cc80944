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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-devicecomanagementauthorityconfiguration-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentnotificationconfiguration-create?view=graph-rest-beta) and 4 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
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
                "intune-onboarding-devicecomanagementauthorityconfiguration-create",
                "intune-onboarding-deviceenrollmentnotificationconfiguration-create",
                "intune-onboarding-windows10enrollmentcompletionpageconfiguration-create",
                "intune-onboarding-deviceenrollmentplatformrestrictionconfiguration-create",
                "intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-create",
                "intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-create",
            ],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceEnrollmentConfiguration>::into(body))
    }

    /// `POST /deviceManagement/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration` — createEnrollmentNotificationConfiguration action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`
    pub fn create_enrollment_notification_configuration(
        &self,
        body: requests::device_enrollment_configuration::CreateEnrollmentNotificationConfigurationRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "deviceEnrollmentConfiguration: create_enrollment_notification_configuration",
            method: Method::Post,
            path: "/deviceManagement/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration",
            pages: &["intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All",
        };
        self.0.name("createEnrollmentNotificationConfiguration").call(operation).json(body)
    }

    /// `POST /deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn has_payload_links(
        &self,
        body: requests::device_enrollment_configuration::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "deviceEnrollmentConfiguration: has_payload_links",
            method: Method::Post,
            path: "/deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks",
            pages: &["intune-shared-deviceenrollmentconfiguration-haspayloadlinks"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations` — List deviceenrollmentconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-devicecomanagementauthorityconfiguration-list?view=graph-rest-beta) and 5 more
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
                "intune-shared-deviceenrollmentconfiguration-list",
                "intune-onboarding-deviceenrollmentlimitconfiguration-list",
                "intune-onboarding-devicecomanagementauthorityconfiguration-list",
                "intune-onboarding-deviceenrollmentnotificationconfiguration-list",
                "intune-onboarding-windows10enrollmentcompletionpageconfiguration-list",
                "intune-onboarding-deviceenrollmentplatformrestrictionconfiguration-list",
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn assign(&self, body: requests::device_enrollment_configuration::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "deviceEnrollmentConfiguration: assign",
                method: Method::Post,
                path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
                pages: &["intune-shared-deviceenrollmentconfiguration-assign"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Delete deviceEnrollmentLimitConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-devicecomanagementauthorityconfiguration-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentnotificationconfiguration-delete?view=graph-rest-beta) and 4 more
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceEnrollmentLimitConfiguration: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
                pages: &[
                    "intune-onboarding-deviceenrollmentlimitconfiguration-delete",
                    "intune-onboarding-devicecomanagementauthorityconfiguration-delete",
                    "intune-onboarding-deviceenrollmentnotificationconfiguration-delete",
                    "intune-onboarding-windows10enrollmentcompletionpageconfiguration-delete",
                    "intune-onboarding-deviceenrollmentplatformrestrictionconfiguration-delete",
                    "intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-delete",
                    "intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-delete",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Get deviceEnrollmentConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-devicecomanagementauthorityconfiguration-get?view=graph-rest-beta) and 5 more
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
                    "intune-shared-deviceenrollmentconfiguration-get",
                    "intune-onboarding-deviceenrollmentlimitconfiguration-get",
                    "intune-onboarding-devicecomanagementauthorityconfiguration-get",
                    "intune-onboarding-deviceenrollmentnotificationconfiguration-get",
                    "intune-onboarding-windows10enrollmentcompletionpageconfiguration-get",
                    "intune-onboarding-deviceenrollmentplatformrestrictionconfiguration-get",
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn set_priority(&self, body: requests::device_enrollment_configuration::SetPriorityRequest) -> Call<()> {
            let operation = &Operation {
                name: "deviceEnrollmentConfiguration: set_priority",
                method: Method::Post,
                path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
                pages: &["intune-shared-deviceenrollmentconfiguration-setpriority"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("setPriority").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Update deviceEnrollmentLimitConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-devicecomanagementauthorityconfiguration-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentnotificationconfiguration-update?view=graph-rest-beta) and 4 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
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
                    "intune-onboarding-devicecomanagementauthorityconfiguration-update",
                    "intune-onboarding-deviceenrollmentnotificationconfiguration-update",
                    "intune-onboarding-windows10enrollmentcompletionpageconfiguration-update",
                    "intune-onboarding-deviceenrollmentplatformrestrictionconfiguration-update",
                    "intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-update",
                    "intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-update",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::EnrollmentConfigurationAssignment,
            ) -> Call<models::EnrollmentConfigurationAssignment> {
                let operation = &Operation {
                    name: "enrollmentConfigurationAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
                    pages: &["intune-onboarding-enrollmentconfigurationassignment-create"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments` — List enrollmentconfigurationassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
            /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
            pub fn list(&self) -> List<models::EnrollmentConfigurationAssignment> {
                let operation = &Operation {
                    name: "enrollmentConfigurationAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments",
                    pages: &["intune-onboarding-enrollmentconfigurationassignment-list"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
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
                /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "enrollmentConfigurationAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                        pages: &["intune-onboarding-enrollmentconfigurationassignment-delete"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}` — Get enrollmentConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
                /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
                pub fn get(&self) -> Get<models::EnrollmentConfigurationAssignment> {
                    let operation = &Operation {
                        name: "enrollmentConfigurationAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                        pages: &["intune-onboarding-enrollmentconfigurationassignment-get"],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}` — Update enrollmentConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::EnrollmentConfigurationAssignment,
                ) -> Call<models::EnrollmentConfigurationAssignment> {
                    let operation = &Operation {
                        name: "enrollmentConfigurationAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}",
                        pages: &["intune-onboarding-enrollmentconfigurationassignment-update"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
