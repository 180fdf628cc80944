// Written by `cargo xtask gen`; do not edit.
//! `/education/classes/{id}/assignments`

use super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/education/classes/{id}/assignments`
    Assignments
}

impl Assignments {
    /// `POST /education/classes/{class-id}/assignments` — Create educationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-assignment?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
    pub fn create(&self, body: models::EducationAssignment) -> Call<models::EducationAssignment> {
        let operation = &Operation {
            name: "educationClass: create",
            method: Method::Post,
            path: "/education/classes/{class-id}/assignments",
            pages: &["educationclass-post-assignment"],
            work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /education/classes/{educationClassId}/assignments/delta` — educationAssignment: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `EduAssignments.ReadBasic` and 3 more
    /// - application: `EduAssignments.ReadBasic.All` and 3 more
    pub fn delta(&self) -> List<models::EducationAssignment> {
        let operation = &Operation {
            name: "educationAssignment: delta",
            method: Method::Get,
            path: "/education/classes/{educationClassId}/assignments/delta",
            pages: &["educationassignment-delta"],
            work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
            personal: "",
            application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /education/classes/{id}/assignments` — List class assignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-assignments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `EduAssignments.ReadBasic` and 3 more
    /// - application: `EduAssignments.ReadBasic.All` and 3 more
    pub fn list(&self) -> List<models::EducationAssignment> {
        let operation = &Operation {
            name: "educationClass: list",
            method: Method::Get,
            path: "/education/classes/{id}/assignments",
            pages: &["educationclass-list-assignments"],
            work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
            personal: "",
            application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/education/classes/{id}/assignments/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/education/classes/{id}/assignments/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation, Value};

    crate::runtime::node! {
        /// `/education/classes/{id}/assignments/{id}`
        Id
    }

    impl Id {
        /// `DELETE /education/classes/{id}/assignments/{id}` — Delete educationAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "educationAssignment: delete",
                method: Method::Delete,
                path: "/education/classes/{id}/assignments/{id}",
                pages: &["educationassignment-delete"],
                work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /education/classes/{id}/assignments/{id}` — Get educationAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadBasic` and 3 more
        /// - application: `EduAssignments.ReadBasic.All` and 3 more
        pub fn get(&self) -> Get<models::EducationAssignment> {
            let operation = &Operation {
                name: "educationAssignment: get",
                method: Method::Get,
                path: "/education/classes/{id}/assignments/{id}",
                pages: &["educationassignment-get"],
                work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                personal: "",
                application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /education/classes/{id}/assignments/{id}/publish` — educationAssignment: publish
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-publish?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
        pub fn publish(&self) -> Call<models::EducationAssignment> {
            let operation = &Operation {
                name: "educationAssignment: publish",
                method: Method::Post,
                path: "/education/classes/{id}/assignments/{id}/publish",
                pages: &["educationassignment-publish"],
                work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("publish").call(operation)
        }

        /// `POST /education/classes/{id}/assignments/{id}/setUpResourcesFolder` — educationAssignment: setUpResourcesFolder
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-setupresourcesfolder?view=graph-rest-1.0)
        /// Status: 200, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadBasic`, `EduAssignments.Read`
        pub fn set_up_resources_folder(&self, body: Value) -> Call<models::EducationAssignment> {
            let operation = &Operation {
                name: "educationAssignment: set_up_resources_folder",
                method: Method::Post,
                path: "/education/classes/{id}/assignments/{id}/setUpResourcesFolder",
                pages: &["educationassignment-setupresourcesfolder"],
                work: "EduAssignments.ReadBasic EduAssignments.Read",
                personal: "",
                application: "",
            };
            self.0.name("setUpResourcesFolder").call(operation).json(body)
        }

        /// `PATCH /education/classes/{class-id}/assignments/{assignment-id}` — Update educationassignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
        pub fn update(&self, body: models::EducationAssignment) -> Call<models::EducationAssignment> {
            let operation = &Operation {
                name: "educationAssignment: update",
                method: Method::Patch,
                path: "/education/classes/{class-id}/assignments/{assignment-id}",
                pages: &["educationassignment-update"],
                work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/education/classes/{id}/assignments/{id}/categories`
        pub fn categories(&self) -> categories::Categories {
            categories::Categories(self.0.name("categories"))
        }

        /// `/education/classes/{id}/assignments/{id}/resources`
        pub fn resources(&self) -> resources::Resources {
            resources::Resources(self.0.name("resources"))
        }

        /// `/education/classes/{id}/assignments/{id}/rubric`
        pub fn rubric(&self) -> rubric::Rubric {
            rubric::Rubric(self.0.name("rubric"))
        }

        /// `/education/classes/{id}/assignments/{id}/submissions`
        pub fn submissions(&self) -> submissions::Submissions {
            submissions::Submissions(self.0.name("submissions"))
        }
    }

    /// `/education/classes/{id}/assignments/{id}/categories`
    pub mod categories {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/education/classes/{id}/assignments/{id}/categories`
            Categories
        }

        impl Categories {
            /// `POST /education/classes/{id}/assignments/{id}/categories/$ref` — Create educationCategories
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-post-categories?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "educationAssignment: add_ref",
                    method: Method::Post,
                    path: "/education/classes/{id}/assignments/{id}/categories/$ref",
                    pages: &["educationassignment-post-categories"],
                    work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /education/classes/{educationClassId}/assignments/{educationAssignmentId}/categories/delta` — educationCategory: delta
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delta?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadBasic` and 3 more
            /// - application: `EduAssignments.ReadBasic.All` and 3 more
            pub fn delta(&self) -> List<models::EducationCategory> {
                let operation = &Operation {
                    name: "educationCategory: delta",
                    method: Method::Get,
                    path: "/education/classes/{educationClassId}/assignments/{educationAssignmentId}/categories/delta",
                    pages: &["educationcategory-delta"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                };
                self.0.name("delta").list(operation)
            }

            /// `GET /education/classes/{id}/assignments/{id}/categories` — List categories
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-categories?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadBasic` and 3 more
            /// - application: `EduAssignments.ReadBasic.All` and 3 more
            pub fn list(&self) -> List<models::EducationCategory> {
                let operation = &Operation {
                    name: "educationAssignment: list",
                    method: Method::Get,
                    path: "/education/classes/{id}/assignments/{id}/categories",
                    pages: &["educationassignment-list-categories"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/education/classes/{id}/assignments/{id}/categories/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/education/classes/{id}/assignments/{id}/categories/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/education/classes/{id}/assignments/{id}/categories/{id}`
                Id
            }

            impl Id {
                /// `DELETE /education/classes/{id}/assignments/{id}/categories/{id}/$ref` — Remove educationCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-remove-category?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "remove: remove_ref",
                        method: Method::Delete,
                        path: "/education/classes/{id}/assignments/{id}/categories/{id}/$ref",
                        pages: &["educationassignment-remove-category"],
                        work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    /// `/education/classes/{id}/assignments/{id}/resources`
    pub mod resources {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/education/classes/{id}/assignments/{id}/resources`
            Resources
        }

        impl Resources {
            /// `POST /education/classes/{class-id}/assignments/{assignment-id}/resources` — Create educationAssignmentResource
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-post-resource?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
            pub fn create(&self, body: models::EducationFileResource) -> Call<models::EducationAssignmentResource> {
                let operation = &Operation {
                    name: "educationAssignment: create",
                    method: Method::Post,
                    path: "/education/classes/{class-id}/assignments/{assignment-id}/resources",
                    pages: &["educationassignment-post-resource"],
                    work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /education/classes/{id}/assignments/{id}/resources` — List assignment resources
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-resources?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadBasic` and 3 more
            /// - application: `EduAssignments.ReadBasic.All` and 3 more
            pub fn list(&self) -> List<models::EducationAssignmentResource> {
                let operation = &Operation {
                    name: "educationAssignment: list",
                    method: Method::Get,
                    path: "/education/classes/{id}/assignments/{id}/resources",
                    pages: &["educationassignment-list-resources"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/education/classes/{id}/assignments/{id}/resources/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/education/classes/{id}/assignments/{id}/resources/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/education/classes/{id}/assignments/{id}/resources/{id}`
                Id
            }

            impl Id {
                /// `DELETE /education/classes/{class-id}/assignments/{assignment-id}/resources/{resource-id}` — Delete educationAssignmentResource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentresource-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "educationAssignmentResource: delete",
                        method: Method::Delete,
                        path: "/education/classes/{class-id}/assignments/{assignment-id}/resources/{resource-id}",
                        pages: &["educationassignmentresource-delete"],
                        work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /education/classes/{class-id}/assignments/{assignment-id}/resources/{resource-id}` — Get educationAssignmentResource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentresource-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadBasic` and 3 more
                /// - application: `EduAssignments.ReadBasic.All` and 3 more
                pub fn get(&self) -> Get<models::EducationAssignmentResource> {
                    let operation = &Operation {
                        name: "educationAssignmentResource: get",
                        method: Method::Get,
                        path: "/education/classes/{class-id}/assignments/{assignment-id}/resources/{resource-id}",
                        pages: &["educationassignmentresource-get"],
                        work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                        personal: "",
                        application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/education/classes/{id}/assignments/{id}/rubric`
    pub mod rubric {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/education/classes/{id}/assignments/{id}/rubric`
            Rubric
        }

        impl Rubric {
            /// `GET /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric` — Get educationRubric attached to educationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-get-rubric?view=graph-rest-1.0)
            /// Status: 200, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadBasic` and 3 more
            /// - application: `EduAssignments.ReadBasic.All` and 3 more
            pub fn get(&self) -> Get<models::EducationRubric> {
                let operation = &Operation {
                    name: "educationAssignment: get",
                    method: Method::Get,
                    path: "/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric",
                    pages: &["educationassignment-get-rubric"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `DELETE /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric/$ref` — Delete educationRubric from educationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delete-rubric?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
            pub fn remove_ref(&self) -> Call<()> {
                let operation = &Operation {
                    name: "educationAssignment: remove_ref",
                    method: Method::Delete,
                    path: "/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric/$ref",
                    pages: &["educationassignment-delete-rubric"],
                    work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation)
            }

            /// `PUT /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric/$ref` — Attach educationRubric to an assignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-put-rubric?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
            pub fn set_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "educationAssignment: set_ref",
                    method: Method::Put,
                    path: "/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric/$ref",
                    pages: &["educationassignment-put-rubric"],
                    work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `PATCH /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric` — Update educationRubric
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationrubric-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
            pub fn update(&self, body: models::EducationRubric) -> Call<models::EducationRubric> {
                let operation = &Operation {
                    name: "educationRubric: update",
                    method: Method::Patch,
                    path: "/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric",
                    pages: &["educationrubric-update"],
                    work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/education/classes/{id}/assignments/{id}/submissions`
    pub mod submissions {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/education/classes/{id}/assignments/{id}/submissions`
            Submissions
        }

        impl Submissions {
            /// `GET /education/classes/{id}/assignments/{id}/submissions` — List submissions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-submissions?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadBasic` and 3 more
            /// - application: `EduAssignments.ReadBasic.All` and 3 more
            pub fn list(&self) -> List<models::EducationSubmission> {
                let operation = &Operation {
                    name: "educationAssignment: list",
                    method: Method::Get,
                    path: "/education/classes/{id}/assignments/{id}/submissions",
                    pages: &["educationassignment-list-submissions"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/education/classes/{id}/assignments/{id}/submissions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/education/classes/{id}/assignments/{id}/submissions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/education/classes/{id}/assignments/{id}/submissions/{id}`
                Id
            }

            impl Id {
                /// `GET /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}` — Get educationSubmission
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadBasic` and 3 more
                /// - application: `EduAssignments.ReadBasic.All` and 3 more
                pub fn get(&self) -> Get<models::EducationSubmission> {
                    let operation = &Operation {
                        name: "educationSubmission: get",
                        method: Method::Get,
                        path: "/education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}",
                        pages: &["educationsubmission-get"],
                        work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                        personal: "",
                        application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /education/classes/{id}/assignments/{id}/submissions/{id}/reassign` — educationSubmission: reassign
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-reassign?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                pub fn reassign(&self) -> Call<models::EducationSubmission> {
                    let operation = &Operation {
                        name: "educationSubmission: reassign",
                        method: Method::Post,
                        path: "/education/classes/{id}/assignments/{id}/submissions/{id}/reassign",
                        pages: &["educationsubmission-reassign"],
                        work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("reassign").call(operation)
                }

                /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/return` — educationSubmission: return
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-return?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                pub fn return_(&self) -> Call<models::EducationSubmission> {
                    let operation = &Operation {
                        name: "educationSubmission: return_",
                        method: Method::Post,
                        path: "/education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/return",
                        pages: &["educationsubmission-return"],
                        work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("return").call(operation)
                }

                /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/submit` — educationSubmission: submit
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-submit?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                pub fn submit(&self) -> Call<models::EducationSubmission> {
                    let operation = &Operation {
                        name: "educationSubmission: submit",
                        method: Method::Post,
                        path: "/education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/submit",
                        pages: &["educationsubmission-submit"],
                        work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("submit").call(operation)
                }

                /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/unsubmit` — educationSubmission: unsubmit
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-unsubmit?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                pub fn unsubmit(&self) -> Call<models::EducationSubmission> {
                    let operation = &Operation {
                        name: "educationSubmission: unsubmit",
                        method: Method::Post,
                        path: "/education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/unsubmit",
                        pages: &["educationsubmission-unsubmit"],
                        work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("unsubmit").call(operation)
                }

                /// `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes`
                pub fn outcomes(&self) -> outcomes::Outcomes {
                    outcomes::Outcomes(self.0.name("outcomes"))
                }

                /// `/education/classes/{id}/assignments/{id}/submissions/{id}/resources`
                pub fn resources(&self) -> resources::Resources {
                    resources::Resources(self.0.name("resources"))
                }

                /// `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources`
                pub fn submitted_resources(&self) -> submitted_resources::SubmittedResources {
                    submitted_resources::SubmittedResources(self.0.name("submittedResources"))
                }
            }

            /// `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes`
            pub mod outcomes {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes`
                    Outcomes
                }

                impl Outcomes {
                    /// `GET /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/outcomes` — List outcomes
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-outcomes?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `EduAssignments.ReadBasic` and 3 more
                    /// - application: `EduAssignments.ReadBasic.All` and 3 more
                    pub fn list(&self) -> List<models::EducationOutcome> {
                        let operation = &Operation {
                            name: "educationSubmission: list",
                            method: Method::Get,
                            path: "/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/outcomes",
                            pages: &["educationsubmission-list-outcomes"],
                            work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                            personal: "",
                            application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes/{id}`
                        Id
                    }

                    impl Id {
                        /// `PATCH /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/outcomes/9c0f2850-ff8f-4fd6-b3ac-e23077b59141` — Update educationOutcome
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/educationoutcome-update?view=graph-rest-1.0)
                        /// Status: 200, 400, 404.
                        /// Permissions, least privileged first:
                        /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                        pub fn update(&self, body: models::EducationFeedbackOutcome) -> Call<models::EducationOutcome> {
                            let operation = &Operation {
                                name: "educationOutcome: update",
                                method: Method::Patch,
                                path: "/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/outcomes/9c0f2850-ff8f-4fd6-b3ac-e23077b59141",
                                pages: &["educationoutcome-update"],
                                work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }
            }

            /// `/education/classes/{id}/assignments/{id}/submissions/{id}/resources`
            pub mod resources {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/education/classes/{id}/assignments/{id}/submissions/{id}/resources`
                    Resources
                }

                impl Resources {
                    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources` — Create educationSubmissionResource
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-post-resources?view=graph-rest-1.0)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                    pub fn create(&self, body: models::EducationExcelResource) -> Call<models::EducationWordResource> {
                        let operation = &Operation {
                            name: "educationSubmission: create",
                            method: Method::Post,
                            path: "/education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources",
                            pages: &["educationsubmission-post-resources"],
                            work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/resources` — List submission resources
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-resources?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `EduAssignments.ReadBasic` and 3 more
                    /// - application: `EduAssignments.ReadBasic.All` and 3 more
                    pub fn list(&self) -> List<models::EducationSubmissionResource> {
                        let operation = &Operation {
                            name: "educationSubmission: list",
                            method: Method::Get,
                            path: "/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/resources",
                            pages: &["educationsubmission-list-resources"],
                            work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                            personal: "",
                            application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources/{resource-id}` — Delete educationSubmissionResource
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/educationsubmissionresource-delete?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "educationSubmissionResource: delete",
                                method: Method::Delete,
                                path: "/education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources/{resource-id}",
                                pages: &["educationsubmissionresource-delete"],
                                work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources/{resource-id}` — Get educationSubmissionResource
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/educationsubmissionresource-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `EduAssignments.ReadBasic` and 3 more
                        /// - application: `EduAssignments.ReadBasic.All` and 3 more
                        pub fn get(&self) -> Get<models::EducationSubmissionResource> {
                            let operation = &Operation {
                                name: "educationSubmissionResource: get",
                                method: Method::Get,
                                path: "/education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources/{resource-id}",
                                pages: &["educationsubmissionresource-get"],
                                work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                                personal: "",
                                application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }

            /// `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources`
            pub mod submitted_resources {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources`
                    SubmittedResources
                }

                impl SubmittedResources {
                    /// `GET /education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources` — List submittedresources
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-submittedresources?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `EduAssignments.ReadBasic` and 3 more
                    /// - application: `EduAssignments.ReadBasic.All` and 3 more
                    pub fn list(&self) -> List<models::EducationSubmissionResource> {
                        let operation = &Operation {
                            name: "educationSubmission: list",
                            method: Method::Get,
                            path: "/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources",
                            pages: &["educationsubmission-list-submittedresources"],
                            work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                            personal: "",
                            application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}` — Get educationSubmittedSubmissionResource
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/educationsubmittedsubmissionresource-get?view=graph-rest-1.0)
                        /// Status: 200, 404.
                        /// Permissions, least privileged first:
                        /// - work or school account: `EduAssignments.ReadBasic` and 3 more
                        /// - application: `EduAssignments.ReadBasic.All` and 3 more
                        pub fn get(&self) -> Get<models::EducationSubmissionResource> {
                            let operation = &Operation {
                                name: "educationsubmittedsubmissionresource: get",
                                method: Method::Get,
                                path: "/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}",
                                pages: &["educationsubmittedsubmissionresource-get"],
                                work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                                personal: "",
                                application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }
        }
    }
}
