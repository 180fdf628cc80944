// Written by `cargo xtask gen`; do not edit.
//! `/me/devices`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/me/devices`
    Devices
}

impl Devices {
    /// `GET /me/devices` — List user devices deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-devices?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - personal account: `Device.Read`
    pub fn list(&self) -> List<models::Device> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/me/devices",
            pages: &["user-list-devices"],
            work: "",
            personal: "Device.Read",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/me/devices/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/devices/{id}`
pub mod id {
    use super::models;

    crate::runtime::node! {
        /// `/me/devices/{id}`
        Id
    }

    impl Id {
        /// `/me/devices/{id}/commands`
        pub fn commands(&self) -> commands::Commands {
            commands::Commands(self.0.name("commands"))
        }
    }

    /// `/me/devices/{id}/commands`
    pub mod commands {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/me/devices/{id}/commands`
            Commands
        }

        impl Commands {
            /// `POST /me/devices/{id}/commands` — Send device command deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/send-device-command?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - personal account: `Device.Command`
            pub fn create(&self, body: models::Command) -> Call<models::Command> {
                let operation = &Operation {
                    name: "device: create",
                    method: Method::Post,
                    path: "/me/devices/{id}/commands",
                    pages: &["send-device-command"],
                    work: "",
                    personal: "Device.Command",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/devices/{id}/commands/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/devices/{id}/commands/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/devices/{id}/commands/{id}`
                Id
            }

            impl Id {
                /// `GET /me/devices/{id}/commands/{id}` — Get device command status deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/get-device-command-status?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - personal account: `Device.Command`
                pub fn get(&self) -> Get<models::Command> {
                    let operation = &Operation {
                        name: "command: get",
                        method: Method::Get,
                        path: "/me/devices/{id}/commands/{id}",
                        pages: &["get-device-command-status"],
                        work: "",
                        personal: "Device.Command",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `/me/devices/{id}/commands/{id}/responsePayload`
                pub fn response_payload(&self) -> response_payload::ResponsePayload {
                    response_payload::ResponsePayload(self.0.name("responsePayload"))
                }
            }

            /// `/me/devices/{id}/commands/{id}/responsePayload`
            pub mod response_payload {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/devices/{id}/commands/{id}/responsePayload`
                    ResponsePayload
                }

                impl ResponsePayload {
                    /// `GET /me/devices/{id}/commands/{id}/responsePayload` — Get device command status deprecated
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/get-device-command-status?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - personal account: `Device.Command`
                    pub fn get(&self) -> Get<models::Command> {
                        let operation = &Operation {
                            name: "command: get",
                            method: Method::Get,
                            path: "/me/devices/{id}/commands/{id}/responsePayload",
                            pages: &["get-device-command-status"],
                            work: "",
                            personal: "Device.Command",
                            application: "",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}
