// Written by `cargo xtask gen`; do not edit.
//! `/security/triggers`

use super::super::models;

crate::runtime::node! {
    /// `/security/triggers`
    Triggers
}

impl Triggers {
    /// `/security/triggers/retentionEvents`
    pub fn retention_events(&self) -> retention_events::RetentionEvents {
        retention_events::RetentionEvents(self.0.name("retentionEvents"))
    }
}

/// `/security/triggers/retentionEvents`
pub mod retention_events {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/triggers/retentionEvents`
        RetentionEvents
    }

    impl RetentionEvents {
        /// `POST /security/triggers/retentionEvents` — Create retentionEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-post?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `RecordsManagement.ReadWrite.All`
        /// - application: `RecordsManagement.ReadWrite.All`
        pub fn create(&self, body: models::security::RetentionEvent) -> Call<models::security::RetentionEvent> {
            let operation = &Operation {
                name: "retentionEvent: create",
                method: Method::Post,
                path: "/security/triggers/retentionEvents",
                pages: &["security-retentionevent-post"],
                work: "RecordsManagement.ReadWrite.All",
                personal: "",
                application: "RecordsManagement.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /security/triggers/retentionEvents` — List retentionEvents
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
        /// - application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
        pub fn list(&self) -> List<models::security::RetentionEvent> {
            let operation = &Operation {
                name: "retentionEvent: list",
                method: Method::Get,
                path: "/security/triggers/retentionEvents",
                pages: &["security-retentionevent-list"],
                work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                personal: "",
                application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/security/triggers/retentionEvents/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/triggers/retentionEvents/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/triggers/retentionEvents/{id}`
            Id
        }

        impl Id {
            /// `DELETE /security/triggers/retentionEvents/{retentionEventId}` — Delete retentionEvent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `RecordsManagement.ReadWrite.All`
            /// - application: `RecordsManagement.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "retentionEvent: delete",
                    method: Method::Delete,
                    path: "/security/triggers/retentionEvents/{retentionEventId}",
                    pages: &["security-retentionevent-delete"],
                    work: "RecordsManagement.ReadWrite.All",
                    personal: "",
                    application: "RecordsManagement.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /security/triggers/retentionEvents/{retentionEventId}` — Get retentionEvent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
            /// - application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::RetentionEvent> {
                let operation = &Operation {
                    name: "retentionEvent: get",
                    method: Method::Get,
                    path: "/security/triggers/retentionEvents/{retentionEventId}",
                    pages: &["security-retentionevent-get"],
                    work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                    personal: "",
                    application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/security/triggers/retentionEvents/{id}/labels`
            pub fn labels(&self) -> labels::Labels {
                labels::Labels(self.0.name("labels"))
            }

            /// `/security/triggers/retentionEvents/{id}/retentionEventType`
            pub fn retention_event_type(&self) -> retention_event_type::RetentionEventType {
                retention_event_type::RetentionEventType(self.0.name("retentionEventType"))
            }
        }

        /// `/security/triggers/retentionEvents/{id}/labels`
        pub mod labels {
            use super::models;

            crate::runtime::node! {
                /// `/security/triggers/retentionEvents/{id}/labels`
                Labels
            }

            impl Labels {
                /// `/security/triggers/retentionEvents/{id}/labels/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/security/triggers/retentionEvents/{id}/labels/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/security/triggers/retentionEvents/{id}/labels/{id}`
                    Id
                }

                impl Id {
                    /// `GET /security/triggers/retentionEvents/{retentionEventId}/labels/{retentionLabelId}` — Get retentionLabel
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
                    /// - application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
                    pub fn get(&self) -> Get<models::security::RetentionLabel> {
                        let operation = &Operation {
                            name: "retentionLabel: get",
                            method: Method::Get,
                            path: "/security/triggers/retentionEvents/{retentionEventId}/labels/{retentionLabelId}",
                            pages: &["security-retentionlabel-get"],
                            work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                            personal: "",
                            application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }

        /// `/security/triggers/retentionEvents/{id}/retentionEventType`
        pub mod retention_event_type {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/security/triggers/retentionEvents/{id}/retentionEventType`
                RetentionEventType
            }

            impl RetentionEventType {
                /// `GET /security/triggers/retentionEvents/{retentionEventId}/retentionEventType` — Get retentionEventType
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
                /// - application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
                pub fn get(&self) -> Get<models::security::RetentionEventType> {
                    let operation = &Operation {
                        name: "retentionEventType: get",
                        method: Method::Get,
                        path: "/security/triggers/retentionEvents/{retentionEventId}/retentionEventType",
                        pages: &["security-retentioneventtype-get"],
                        work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `DELETE /security/triggers/retentionEvents/{retentionEventId}/retentionEventType/$ref` — Delete retentionEventType
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RecordsManagement.ReadWrite.All`
                /// - application: `RecordsManagement.ReadWrite.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "retentionEventType: remove_ref",
                        method: Method::Delete,
                        path: "/security/triggers/retentionEvents/{retentionEventId}/retentionEventType/$ref",
                        pages: &["security-retentioneventtype-delete"],
                        work: "RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }

                /// `PATCH /security/triggers/retentionEvents/{retentionEventId}/retentionEventType` — Update retentionEventType
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RecordsManagement.ReadWrite.All`
                /// - application: `RecordsManagement.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::security::RetentionEventType,
                ) -> Call<models::security::RetentionEventType> {
                    let operation = &Operation {
                        name: "retentionEventType: update",
                        method: Method::Patch,
                        path: "/security/triggers/retentionEvents/{retentionEventId}/retentionEventType",
                        pages: &["security-retentioneventtype-update"],
                        work: "RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
