// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/inferenceClassification`

use super::super::super::models;

crate::runtime::node! {
    /// `/users/{id}/inferenceClassification`
    InferenceClassification
}

impl InferenceClassification {
    /// `/users/{id}/inferenceClassification/overrides`
    pub fn overrides(&self) -> overrides::Overrides {
        overrides::Overrides(self.0.name("overrides"))
    }
}

/// `/users/{id}/inferenceClassification/overrides`
pub mod overrides {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/inferenceClassification/overrides`
        Overrides
    }

    impl Overrides {
        /// `POST /users/{id}/inferenceClassification/overrides` — Create inferenceClassificationOverride
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassification-post-overrides?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn create(
            &self,
            body: models::InferenceClassificationOverride,
        ) -> Call<models::InferenceClassificationOverride> {
            let operation = &Operation {
                name: "inferenceClassification: create",
                method: Method::Post,
                path: "/users/{id}/inferenceClassification/overrides",
                pages: &["inferenceclassification-post-overrides"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id}/inferenceClassification/overrides` — List overrides
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassification-list-overrides?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.Read`
        /// - personal account: `Mail.Read`
        /// - application: `Mail.Read`
        pub fn list(&self) -> List<models::InferenceClassificationOverride> {
            let operation = &Operation {
                name: "inferenceClassification: list",
                method: Method::Get,
                path: "/users/{id}/inferenceClassification/overrides",
                pages: &["inferenceclassification-list-overrides"],
                work: "Mail.Read",
                personal: "Mail.Read",
                application: "Mail.Read",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/inferenceClassification/overrides/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/inferenceClassification/overrides/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/inferenceClassification/overrides/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id}/inferenceClassification/overrides/{id}` — Delete inferenceClassificationOverride
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassificationoverride-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadWrite`
            /// - personal account: `Mail.ReadWrite`
            /// - application: `Mail.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "inferenceClassificationOverride: delete",
                    method: Method::Delete,
                    path: "/users/{id}/inferenceClassification/overrides/{id}",
                    pages: &["inferenceclassificationoverride-delete"],
                    work: "Mail.ReadWrite",
                    personal: "Mail.ReadWrite",
                    application: "Mail.ReadWrite",
                };
                self.0.call(operation)
            }

            /// `PATCH /users/{id}/inferenceClassification/overrides/{id}` — Update inferenceclassificationoverride
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassificationoverride-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadWrite`
            /// - personal account: `Mail.ReadWrite`
            /// - application: `Mail.ReadWrite`
            pub fn update(
                &self,
                body: models::InferenceClassificationOverride,
            ) -> Call<models::InferenceClassificationOverride> {
                let operation = &Operation {
                    name: "inferenceClassificationOverride: update",
                    method: Method::Patch,
                    path: "/users/{id}/inferenceClassification/overrides/{id}",
                    pages: &["inferenceclassificationoverride-update"],
                    work: "Mail.ReadWrite",
                    personal: "Mail.ReadWrite",
                    application: "Mail.ReadWrite",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
