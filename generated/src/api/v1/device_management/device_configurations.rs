// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations`
    DeviceConfigurations
}

impl DeviceConfigurations {
    /// `POST /deviceManagement/deviceConfigurations` — Create sharedPCConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-sharedpcconfiguration-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscustomconfiguration-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdateconfiguration-create?view=graph-rest-1.0) and 21 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
        let operation = &Operation {
            name: "sharedPCConfiguration: create",
            method: Method::Post,
            path: "/deviceManagement/deviceConfigurations",
            pages: &[
                "intune-deviceconfig-sharedpcconfiguration-create",
                "intune-deviceconfig-ioscustomconfiguration-create",
                "intune-deviceconfig-iosupdateconfiguration-create",
                "intune-deviceconfig-macoscustomconfiguration-create",
                "intune-deviceconfig-androidcustomconfiguration-create",
                "intune-deviceconfig-editionupgradeconfiguration-create",
                "intune-deviceconfig-windows10customconfiguration-create",
                "intune-deviceconfig-iosgeneraldeviceconfiguration-create",
                "intune-deviceconfig-windows10generalconfiguration-create",
                "intune-deviceconfig-windows81generalconfiguration-create",
                "intune-deviceconfig-iosdevicefeaturesconfiguration-create",
                "intune-deviceconfig-macosgeneraldeviceconfiguration-create",
                "intune-deviceconfig-macosdevicefeaturesconfiguration-create",
                "intune-deviceconfig-androidgeneraldeviceconfiguration-create",
                "intune-deviceconfig-windows10teamgeneralconfiguration-create",
                "intune-deviceconfig-windowsphone81customconfiguration-create",
                "intune-deviceconfig-windowsphone81generalconfiguration-create",
                "intune-deviceconfig-androidworkprofilecustomconfiguration-create",
                "intune-deviceconfig-windowsupdateforbusinessconfiguration-create",
                "intune-deviceconfig-windows10secureassessmentconfiguration-create",
                "intune-deviceconfig-windows10endpointprotectionconfiguration-create",
                "intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-create",
                "intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-create",
                "intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceConfiguration>::into(body))
    }

    /// `GET /deviceManagement/deviceConfigurations` — List deviceconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-appledevicefeaturesconfigurationbase-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-list?view=graph-rest-1.0) and 24 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceConfiguration> {
        let operation = &Operation {
            name: "deviceConfiguration: list",
            method: Method::Get,
            path: "/deviceManagement/deviceConfigurations",
            pages: &[
                "intune-deviceconfig-deviceconfiguration-list",
                "intune-deviceconfig-appledevicefeaturesconfigurationbase-list",
                "intune-deviceconfig-ioscertificateprofile-list",
                "intune-deviceconfig-sharedpcconfiguration-list",
                "intune-deviceconfig-ioscustomconfiguration-list",
                "intune-deviceconfig-iosupdateconfiguration-list",
                "intune-deviceconfig-macoscustomconfiguration-list",
                "intune-deviceconfig-androidcustomconfiguration-list",
                "intune-deviceconfig-editionupgradeconfiguration-list",
                "intune-deviceconfig-windows10customconfiguration-list",
                "intune-deviceconfig-iosgeneraldeviceconfiguration-list",
                "intune-deviceconfig-windows10generalconfiguration-list",
                "intune-deviceconfig-windows81generalconfiguration-list",
                "intune-deviceconfig-iosdevicefeaturesconfiguration-list",
                "intune-deviceconfig-macosgeneraldeviceconfiguration-list",
                "intune-deviceconfig-macosdevicefeaturesconfiguration-list",
                "intune-deviceconfig-androidgeneraldeviceconfiguration-list",
                "intune-deviceconfig-windows10teamgeneralconfiguration-list",
                "intune-deviceconfig-windowsphone81customconfiguration-list",
                "intune-deviceconfig-windowsphone81generalconfiguration-list",
                "intune-deviceconfig-androidworkprofilecustomconfiguration-list",
                "intune-deviceconfig-windowsupdateforbusinessconfiguration-list",
                "intune-deviceconfig-windows10secureassessmentconfiguration-list",
                "intune-deviceconfig-windows10endpointprotectionconfiguration-list",
                "intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-list",
                "intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-list",
                "intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceConfigurations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Argument, Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-assign?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn assign(
            &self,
            body: requests::device_configuration::AssignRequest,
        ) -> Call<Vec<models::DeviceConfigurationAssignment>> {
            let operation = &Operation {
                name: "deviceConfiguration: assign",
                method: Method::Post,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assign",
                pages: &["intune-deviceconfig-deviceconfiguration-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Delete sharedPCConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-sharedpcconfiguration-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscustomconfiguration-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdateconfiguration-delete?view=graph-rest-1.0) and 21 more
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "sharedPCConfiguration: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}",
                pages: &[
                    "intune-deviceconfig-sharedpcconfiguration-delete",
                    "intune-deviceconfig-ioscustomconfiguration-delete",
                    "intune-deviceconfig-iosupdateconfiguration-delete",
                    "intune-deviceconfig-macoscustomconfiguration-delete",
                    "intune-deviceconfig-androidcustomconfiguration-delete",
                    "intune-deviceconfig-editionupgradeconfiguration-delete",
                    "intune-deviceconfig-windows10customconfiguration-delete",
                    "intune-deviceconfig-iosgeneraldeviceconfiguration-delete",
                    "intune-deviceconfig-windows10generalconfiguration-delete",
                    "intune-deviceconfig-windows81generalconfiguration-delete",
                    "intune-deviceconfig-iosdevicefeaturesconfiguration-delete",
                    "intune-deviceconfig-macosgeneraldeviceconfiguration-delete",
                    "intune-deviceconfig-macosdevicefeaturesconfiguration-delete",
                    "intune-deviceconfig-androidgeneraldeviceconfiguration-delete",
                    "intune-deviceconfig-windows10teamgeneralconfiguration-delete",
                    "intune-deviceconfig-windowsphone81customconfiguration-delete",
                    "intune-deviceconfig-windowsphone81generalconfiguration-delete",
                    "intune-deviceconfig-androidworkprofilecustomconfiguration-delete",
                    "intune-deviceconfig-windowsupdateforbusinessconfiguration-delete",
                    "intune-deviceconfig-windows10secureassessmentconfiguration-delete",
                    "intune-deviceconfig-windows10endpointprotectionconfiguration-delete",
                    "intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-delete",
                    "intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-delete",
                    "intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Get deviceConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-appledevicefeaturesconfigurationbase-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-get?view=graph-rest-1.0) and 24 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceConfiguration> {
            let operation = &Operation {
                name: "deviceConfiguration: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}",
                pages: &[
                    "intune-deviceconfig-deviceconfiguration-get",
                    "intune-deviceconfig-appledevicefeaturesconfigurationbase-get",
                    "intune-deviceconfig-ioscertificateprofile-get",
                    "intune-deviceconfig-sharedpcconfiguration-get",
                    "intune-deviceconfig-ioscustomconfiguration-get",
                    "intune-deviceconfig-iosupdateconfiguration-get",
                    "intune-deviceconfig-macoscustomconfiguration-get",
                    "intune-deviceconfig-androidcustomconfiguration-get",
                    "intune-deviceconfig-editionupgradeconfiguration-get",
                    "intune-deviceconfig-windows10customconfiguration-get",
                    "intune-deviceconfig-iosgeneraldeviceconfiguration-get",
                    "intune-deviceconfig-windows10generalconfiguration-get",
                    "intune-deviceconfig-windows81generalconfiguration-get",
                    "intune-deviceconfig-iosdevicefeaturesconfiguration-get",
                    "intune-deviceconfig-macosgeneraldeviceconfiguration-get",
                    "intune-deviceconfig-macosdevicefeaturesconfiguration-get",
                    "intune-deviceconfig-androidgeneraldeviceconfiguration-get",
                    "intune-deviceconfig-windows10teamgeneralconfiguration-get",
                    "intune-deviceconfig-windowsphone81customconfiguration-get",
                    "intune-deviceconfig-windowsphone81generalconfiguration-get",
                    "intune-deviceconfig-androidworkprofilecustomconfiguration-get",
                    "intune-deviceconfig-windowsupdateforbusinessconfiguration-get",
                    "intune-deviceconfig-windows10secureassessmentconfiguration-get",
                    "intune-deviceconfig-windows10endpointprotectionconfiguration-get",
                    "intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-get",
                    "intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-get",
                    "intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/getOmaSettingPlainTextValue` — getOmaSettingPlainTextValue function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-getomasettingplaintextvalue?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get_oma_setting_plain_text_value(&self, secret_reference_value_id: &str) -> Call<String> {
            let operation = &Operation {
                name: "deviceConfiguration: get_oma_setting_plain_text_value",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/getOmaSettingPlainTextValue",
                pages: &["intune-deviceconfig-deviceconfiguration-getomasettingplaintextvalue"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0
                .function(
                    "getOmaSettingPlainTextValue",
                    &[("secretReferenceValueId", Argument::quoted(secret_reference_value_id))],
                )
                .call(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Update sharedPCConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-sharedpcconfiguration-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscustomconfiguration-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdateconfiguration-update?view=graph-rest-1.0) and 21 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
            let operation = &Operation {
                name: "sharedPCConfiguration: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}",
                pages: &[
                    "intune-deviceconfig-sharedpcconfiguration-update",
                    "intune-deviceconfig-ioscustomconfiguration-update",
                    "intune-deviceconfig-iosupdateconfiguration-update",
                    "intune-deviceconfig-macoscustomconfiguration-update",
                    "intune-deviceconfig-androidcustomconfiguration-update",
                    "intune-deviceconfig-editionupgradeconfiguration-update",
                    "intune-deviceconfig-windows10customconfiguration-update",
                    "intune-deviceconfig-iosgeneraldeviceconfiguration-update",
                    "intune-deviceconfig-windows10generalconfiguration-update",
                    "intune-deviceconfig-windows81generalconfiguration-update",
                    "intune-deviceconfig-iosdevicefeaturesconfiguration-update",
                    "intune-deviceconfig-macosgeneraldeviceconfiguration-update",
                    "intune-deviceconfig-macosdevicefeaturesconfiguration-update",
                    "intune-deviceconfig-androidgeneraldeviceconfiguration-update",
                    "intune-deviceconfig-windows10teamgeneralconfiguration-update",
                    "intune-deviceconfig-windowsphone81customconfiguration-update",
                    "intune-deviceconfig-windowsphone81generalconfiguration-update",
                    "intune-deviceconfig-androidworkprofilecustomconfiguration-update",
                    "intune-deviceconfig-windowsupdateforbusinessconfiguration-update",
                    "intune-deviceconfig-windows10secureassessmentconfiguration-update",
                    "intune-deviceconfig-windows10endpointprotectionconfiguration-update",
                    "intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-update",
                    "intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-update",
                    "intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceConfiguration>::into(body))
        }

        /// `/deviceManagement/deviceConfigurations/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries`
        pub fn device_setting_state_summaries(&self) -> device_setting_state_summaries::DeviceSettingStateSummaries {
            device_setting_state_summaries::DeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
        }

        /// `/deviceManagement/deviceConfigurations/{id}/deviceStatusOverview`
        pub fn device_status_overview(&self) -> device_status_overview::DeviceStatusOverview {
            device_status_overview::DeviceStatusOverview(self.0.name("deviceStatusOverview"))
        }

        /// `/deviceManagement/deviceConfigurations/{id}/deviceStatuses`
        pub fn device_statuses(&self) -> device_statuses::DeviceStatuses {
            device_statuses::DeviceStatuses(self.0.name("deviceStatuses"))
        }

        /// `/deviceManagement/deviceConfigurations/{id}/userStatusOverview`
        pub fn user_status_overview(&self) -> user_status_overview::UserStatusOverview {
            user_status_overview::UserStatusOverview(self.0.name("userStatusOverview"))
        }

        /// `/deviceManagement/deviceConfigurations/{id}/userStatuses`
        pub fn user_statuses(&self) -> user_statuses::UserStatuses {
            user_statuses::UserStatuses(self.0.name("userStatuses"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments` — Create deviceConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceConfigurationAssignment,
            ) -> Call<models::DeviceConfigurationAssignment> {
                let operation = &Operation {
                    name: "deviceConfigurationAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments",
                    pages: &["intune-deviceconfig-deviceconfigurationassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments` — List deviceconfigurationassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceConfigurationAssignment> {
                let operation = &Operation {
                    name: "deviceConfigurationAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments",
                    pages: &["intune-deviceconfig-deviceconfigurationassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceConfigurations/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceConfigurations/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceConfigurations/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Delete deviceConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceConfigurationAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}",
                        pages: &["intune-deviceconfig-deviceconfigurationassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Get deviceConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceConfigurationAssignment> {
                    let operation = &Operation {
                        name: "deviceConfigurationAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}",
                        pages: &["intune-deviceconfig-deviceconfigurationassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Update deviceConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceConfigurationAssignment,
                ) -> Call<models::DeviceConfigurationAssignment> {
                    let operation = &Operation {
                        name: "deviceConfigurationAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}",
                        pages: &["intune-deviceconfig-deviceconfigurationassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries`
    pub mod device_setting_state_summaries {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries`
            DeviceSettingStateSummaries
        }

        impl DeviceSettingStateSummaries {
            /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries` — Create settingStateDeviceSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
                let operation = &Operation {
                    name: "settingStateDeviceSummary: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries",
                    pages: &["intune-deviceconfig-settingstatedevicesummary-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries` — List settingstatedevicesummaries
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::SettingStateDeviceSummary> {
                let operation = &Operation {
                    name: "settingStateDeviceSummary: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries",
                    pages: &["intune-deviceconfig-settingstatedevicesummary-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Delete settingStateDeviceSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "settingStateDeviceSummary: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
                        pages: &["intune-deviceconfig-settingstatedevicesummary-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Get settingStateDeviceSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::SettingStateDeviceSummary> {
                    let operation = &Operation {
                        name: "settingStateDeviceSummary: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
                        pages: &["intune-deviceconfig-settingstatedevicesummary-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Update settingStateDeviceSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::SettingStateDeviceSummary,
                ) -> Call<models::SettingStateDeviceSummary> {
                    let operation = &Operation {
                        name: "settingStateDeviceSummary: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
                        pages: &["intune-deviceconfig-settingstatedevicesummary-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/deviceStatusOverview`
    pub mod device_status_overview {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/deviceStatusOverview`
            DeviceStatusOverview
        }

        impl DeviceStatusOverview {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` — Get deviceConfigurationDeviceOverview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceConfigurationDeviceOverview> {
                let operation = &Operation {
                    name: "deviceConfigurationDeviceOverview: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview",
                    pages: &["intune-deviceconfig-deviceconfigurationdeviceoverview-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` — Update deviceConfigurationDeviceOverview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceConfigurationDeviceOverview,
            ) -> Call<models::DeviceConfigurationDeviceOverview> {
                let operation = &Operation {
                    name: "deviceConfigurationDeviceOverview: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview",
                    pages: &["intune-deviceconfig-deviceconfigurationdeviceoverview-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/deviceStatuses`
    pub mod device_statuses {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/deviceStatuses`
            DeviceStatuses
        }

        impl DeviceStatuses {
            /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses` — Create deviceConfigurationDeviceStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceConfigurationDeviceStatus,
            ) -> Call<models::DeviceConfigurationDeviceStatus> {
                let operation = &Operation {
                    name: "deviceConfigurationDeviceStatus: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses",
                    pages: &["intune-deviceconfig-deviceconfigurationdevicestatus-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses` — List deviceconfigurationdevicestatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceConfigurationDeviceStatus> {
                let operation = &Operation {
                    name: "deviceConfigurationDeviceStatus: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses",
                    pages: &["intune-deviceconfig-deviceconfigurationdevicestatus-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Delete deviceConfigurationDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceConfigurationDeviceStatus: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}",
                        pages: &["intune-deviceconfig-deviceconfigurationdevicestatus-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Get deviceConfigurationDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceConfigurationDeviceStatus> {
                    let operation = &Operation {
                        name: "deviceConfigurationDeviceStatus: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}",
                        pages: &["intune-deviceconfig-deviceconfigurationdevicestatus-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Update deviceConfigurationDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceConfigurationDeviceStatus,
                ) -> Call<models::DeviceConfigurationDeviceStatus> {
                    let operation = &Operation {
                        name: "deviceConfigurationDeviceStatus: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}",
                        pages: &["intune-deviceconfig-deviceconfigurationdevicestatus-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/userStatusOverview`
    pub mod user_status_overview {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/userStatusOverview`
            UserStatusOverview
        }

        impl UserStatusOverview {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview` — Get deviceConfigurationUserOverview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceConfigurationUserOverview> {
                let operation = &Operation {
                    name: "deviceConfigurationUserOverview: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview",
                    pages: &["intune-deviceconfig-deviceconfigurationuseroverview-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview` — Update deviceConfigurationUserOverview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceConfigurationUserOverview,
            ) -> Call<models::DeviceConfigurationUserOverview> {
                let operation = &Operation {
                    name: "deviceConfigurationUserOverview: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview",
                    pages: &["intune-deviceconfig-deviceconfigurationuseroverview-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/userStatuses`
    pub mod user_statuses {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/userStatuses`
            UserStatuses
        }

        impl UserStatuses {
            /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses` — Create deviceConfigurationUserStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceConfigurationUserStatus,
            ) -> Call<models::DeviceConfigurationUserStatus> {
                let operation = &Operation {
                    name: "deviceConfigurationUserStatus: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses",
                    pages: &["intune-deviceconfig-deviceconfigurationuserstatus-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses` — List deviceconfigurationuserstatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceConfigurationUserStatus> {
                let operation = &Operation {
                    name: "deviceConfigurationUserStatus: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses",
                    pages: &["intune-deviceconfig-deviceconfigurationuserstatus-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceConfigurations/{id}/userStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceConfigurations/{id}/userStatuses/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceConfigurations/{id}/userStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Delete deviceConfigurationUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceConfigurationUserStatus: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}",
                        pages: &["intune-deviceconfig-deviceconfigurationuserstatus-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Get deviceConfigurationUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceConfigurationUserStatus> {
                    let operation = &Operation {
                        name: "deviceConfigurationUserStatus: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}",
                        pages: &["intune-deviceconfig-deviceconfigurationuserstatus-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Update deviceConfigurationUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceConfigurationUserStatus,
                ) -> Call<models::DeviceConfigurationUserStatus> {
                    let operation = &Operation {
                        name: "deviceConfigurationUserStatus: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}",
                        pages: &["intune-deviceconfig-deviceconfigurationuserstatus-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
