// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/autopilotEvents`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/autopilotEvents`
    AutopilotEvents
}

impl AutopilotEvents {
    /// `POST /deviceManagement/autopilotEvents` — Create deviceManagementAutopilotEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::DeviceManagementAutopilotEvent) -> Call<models::DeviceManagementAutopilotEvent> {
        let operation = &Operation {
            name: "deviceManagementAutopilotEvent: create",
            method: Method::Post,
            path: "/deviceManagement/autopilotEvents",
            pages: &["intune-troubleshooting-devicemanagementautopilotevent-create"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/autopilotEvents` — List deviceManagementAutopilotEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementAutopilotEvent> {
        let operation = &Operation {
            name: "deviceManagementAutopilotEvent: list",
            method: Method::Get,
            path: "/deviceManagement/autopilotEvents",
            pages: &["intune-troubleshooting-devicemanagementautopilotevent-list"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/autopilotEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/autopilotEvents/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/autopilotEvents/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}` — Delete deviceManagementAutopilotEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementAutopilotEvent: delete",
                method: Method::Delete,
                path: "/deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}",
                pages: &["intune-troubleshooting-devicemanagementautopilotevent-delete"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}` — Get deviceManagementAutopilotEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementAutopilotEvent> {
            let operation = &Operation {
                name: "deviceManagementAutopilotEvent: get",
                method: Method::Get,
                path: "/deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}",
                pages: &["intune-troubleshooting-devicemanagementautopilotevent-get"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}` — Update deviceManagementAutopilotEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementAutopilotEvent,
        ) -> Call<models::DeviceManagementAutopilotEvent> {
            let operation = &Operation {
                name: "deviceManagementAutopilotEvent: update",
                method: Method::Patch,
                path: "/deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}",
                pages: &["intune-troubleshooting-devicemanagementautopilotevent-update"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/autopilotEvents/{id}/policyStatusDetails`
        pub fn policy_status_details(&self) -> policy_status_details::PolicyStatusDetails {
            policy_status_details::PolicyStatusDetails(self.0.name("policyStatusDetails"))
        }
    }

    /// `/deviceManagement/autopilotEvents/{id}/policyStatusDetails`
    pub mod policy_status_details {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/autopilotEvents/{id}/policyStatusDetails`
            PolicyStatusDetails
        }

        impl PolicyStatusDetails {
            /// `POST /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails` — Create deviceManagementAutopilotPolicyStatusDetail
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementAutopilotPolicyStatusDetail,
            ) -> Call<models::DeviceManagementAutopilotPolicyStatusDetail> {
                let operation = &Operation {
                    name: "deviceManagementAutopilotPolicyStatusDetail: create",
                    method: Method::Post,
                    path: "/deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails",
                    pages: &["intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-create"],
                    work: "DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails` — List deviceManagementAutopilotPolicyStatusDetails
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementAutopilotPolicyStatusDetail> {
                let operation = &Operation {
                    name: "deviceManagementAutopilotPolicyStatusDetail: list",
                    method: Method::Get,
                    path: "/deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails",
                    pages: &["intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-list"],
                    work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/autopilotEvents/{id}/policyStatusDetails/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/autopilotEvents/{id}/policyStatusDetails/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/autopilotEvents/{id}/policyStatusDetails/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}` — Delete deviceManagementAutopilotPolicyStatusDetail
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementAutopilotPolicyStatusDetail: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}",
                        pages: &["intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-delete"],
                        work: "DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}` — Get deviceManagementAutopilotPolicyStatusDetail
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementAutopilotPolicyStatusDetail> {
                    let operation = &Operation {
                        name: "deviceManagementAutopilotPolicyStatusDetail: get",
                        method: Method::Get,
                        path: "/deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}",
                        pages: &["intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-get"],
                        work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}` — Update deviceManagementAutopilotPolicyStatusDetail
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementAutopilotPolicyStatusDetail,
                ) -> Call<models::DeviceManagementAutopilotPolicyStatusDetail> {
                    let operation = &Operation {
                        name: "deviceManagementAutopilotPolicyStatusDetail: update",
                        method: Method::Patch,
                        path: "/deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}",
                        pages: &["intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-update"],
                        work: "DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
