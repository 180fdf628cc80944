// Written by `cargo xtask gen`; do not edit.
//! `/groups/{id}/events`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/groups/{id}/events`
    Events
}

impl Events {
    /// `POST /groups/{id}/events` — Create event
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Also: `/groups/{userId}/events`.
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`
    pub fn create(&self, body: models::Event) -> Call<models::Event> {
        let operation = &Operation {
            name: "group: create",
            method: Method::Post,
            path: "/groups/{id}/events",
            pages: &[
                "group-post-events",
                "opentypeextension-post-opentypeextension",
                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
            ],
            work: "Group.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /groups/{id}/events` — List events
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/groups/{groupId}/events`.
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
    pub fn list(&self) -> List<models::Event> {
        let operation = &Operation {
            name: "group: list",
            method: Method::Get,
            path: "/groups/{id}/events",
            pages: &["group-list-events", "opentypeextension-get", "singlevaluelegacyextendedproperty-get"],
            work: "Group.Read.All Group.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/groups/{id}/events/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/groups/{id}/events/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/events/{id}`
        Id
    }

    impl Id {
        /// `POST /groups/{id}/events/{id}/cancel` — event: cancel
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/event-cancel?view=graph-rest-beta)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.ReadWrite`
        /// - personal account: `Calendars.ReadWrite`
        /// - application: `Calendars.ReadWrite`
        pub fn cancel(&self, body: requests::event::CancelRequest) -> Call<()> {
            let operation = &Operation {
                name: "event: cancel",
                method: Method::Post,
                path: "/groups/{id}/events/{id}/cancel",
                pages: &["event-cancel"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("cancel").call(operation).json(body)
        }

        /// `DELETE /groups/{id}/events/{id}` — Delete event
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-delete-event?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "group: delete",
                method: Method::Delete,
                path: "/groups/{id}/events/{id}",
                pages: &["group-delete-event", "event-delete"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `POST /groups/{id}/events/{id}/forward` — event: forward
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/event-forward?view=graph-rest-beta)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read`
        /// - personal account: `Calendars.Read`
        /// - application: `Calendars.Read`
        pub fn forward(&self, body: requests::event::ForwardRequest) -> Call<()> {
            let operation = &Operation {
                name: "event: forward",
                method: Method::Post,
                path: "/groups/{id}/events/{id}/forward",
                pages: &["event-forward"],
                work: "Calendars.Read",
                personal: "Calendars.Read",
                application: "Calendars.Read",
            };
            self.0.name("forward").call(operation).json(body)
        }

        /// `GET /groups/{id}/events/{id}` — Get event
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-get-event?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta) and 2 more
        /// Also: `/groups/{groupId}/events/{eventId}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
        pub fn get(&self) -> Get<models::Event> {
            let operation = &Operation {
                name: "group: get",
                method: Method::Get,
                path: "/groups/{id}/events/{id}",
                pages: &[
                    "group-get-event",
                    "event-get",
                    "opentypeextension-get",
                    "multivaluelegacyextendedproperty-get",
                    "singlevaluelegacyextendedproperty-get",
                ],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /groups/{id}/events/{id}` — Update event
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-update-event?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
        /// Status: 200, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.ReadWrite`
        /// - personal account: `Calendars.ReadWrite`
        /// - application: `Calendars.ReadWrite`
        pub fn update(&self, body: models::Event) -> Call<models::Event> {
            let operation = &Operation {
                name: "event: update",
                method: Method::Patch,
                path: "/groups/{id}/events/{id}",
                pages: &[
                    "event-update",
                    "group-update-event",
                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                ],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `/groups/{id}/events/{id}/extensions`
        pub fn extensions(&self) -> extensions::Extensions {
            extensions::Extensions(self.0.name("extensions"))
        }

        /// `/groups/{id}/events/{id}/instances`
        pub fn instances(&self) -> instances::Instances {
            instances::Instances(self.0.name("instances"))
        }
    }

    /// `/groups/{id}/events/{id}/extensions`
    pub mod extensions {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/events/{id}/extensions`
            Extensions
        }

        impl Extensions {
            /// `POST /groups/{groupId}/events/{eventId}/extensions` — Create openTypeExtension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
            /// Status: 201, 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All` and 7 more
            /// - personal account: `Calendars.ReadWrite` and 4 more
            /// - application: `Device.ReadWrite.All` and 6 more
            pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
                let operation = &Operation {
                    name: "openTypeExtension: create",
                    method: Method::Post,
                    path: "/groups/{groupId}/events/{eventId}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/groups/{id}/events/{id}/extensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/groups/{id}/events/{id}/extensions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/events/{id}/extensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /groups/{groupId}/events/{eventId}/extensions/{extensionId}` — Delete openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 7 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Tasks.ReadWrite.All` and 7 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: delete",
                        method: Method::Delete,
                        path: "/groups/{groupId}/events/{eventId}/extensions/{extensionId}",
                        pages: &["opentypeextension-delete"],
                        work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                        personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                        application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /groups/{groupId}/events/{eventId}/extensions/{extensionId}` — Get openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 6 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn get(&self) -> Get<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: get",
                        method: Method::Get,
                        path: "/groups/{groupId}/events/{eventId}/extensions/{extensionId}",
                        pages: &["opentypeextension-get"],
                        work: "Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read",
                        personal: "Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read",
                        application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /groups/{groupId}/events/{eventId}/extensions/{extensionId}` — Update openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 7 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: update",
                        method: Method::Patch,
                        path: "/groups/{groupId}/events/{eventId}/extensions/{extensionId}",
                        pages: &["opentypeextension-update"],
                        work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                        personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/groups/{id}/events/{id}/instances`
    pub mod instances {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/events/{id}/instances`
            Instances
        }

        impl Instances {
            /// `GET /groups/{id}/events/{id}/instances` — List instances
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-list-instances?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.Read`
            /// - personal account: `Calendars.Read`
            /// - application: `Calendars.Read`
            pub fn list(&self) -> List<models::Event> {
                let operation = &Operation {
                    name: "event: list",
                    method: Method::Get,
                    path: "/groups/{id}/events/{id}/instances",
                    pages: &["event-list-instances"],
                    work: "Calendars.Read",
                    personal: "Calendars.Read",
                    application: "Calendars.Read",
                };
                self.0.list(operation)
            }
        }
    }
}
