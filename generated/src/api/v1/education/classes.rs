// Written by `cargo xtask gen`; do not edit.
//! `/education/classes`

use crate::runtime::{Call, List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/education/classes`
    Classes
}

impl Classes {
    /// `POST /education/classes` — Create educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post?view=graph-rest-1.0)
    /// Permissions: application: `EduRoster.ReadWrite.All`. Status: 201.
    pub fn create(&self, body: models::EducationClass) -> Call<models::EducationClass> {
        let operation = &Operation {
            name: "educationClass: create",
            method: Method::Post,
            path: "/education/classes",
            pages: &["educationclass-post"],
            work: "",
            personal: "",
            application: "EduRoster.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /education/classes/delta` — educationClass: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delta?view=graph-rest-1.0)
    /// Permissions: work: `EduRoster.ReadBasic`, `EduRoster.Read`, `EduRoster.ReadWrite`; application: `EduRoster.ReadBasic.All`, `EduRoster.Read.All`, `EduRoster.ReadWrite.All`. Status: 200.
    pub fn delta(&self) -> List<models::EducationClass> {
        let operation = &Operation {
            name: "educationClass: delta",
            method: Method::Get,
            path: "/education/classes/delta",
            pages: &["educationclass-delta"],
            work: "EduRoster.ReadBasic EduRoster.Read EduRoster.ReadWrite",
            personal: "",
            application: "EduRoster.ReadBasic.All EduRoster.Read.All EduRoster.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /education/classes` — List educationClasses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list?view=graph-rest-1.0)
    /// Permissions: work: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::EducationClass> {
        let operation = &Operation {
            name: "educationClass: list",
            method: Method::Get,
            path: "/education/classes",
            pages: &["educationclass-list"],
            work: "EduRoster.ReadBasic",
            personal: "",
            application: "EduRoster.Read.All EduRoster.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/education/classes/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/education/classes/{id}`
        Id
    }

    impl Id {
        /// `DELETE /education/classes/{id}` — Delete educationClass
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete?view=graph-rest-1.0)
        /// Permissions: application: `EduRoster.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "educationClass: delete",
                method: Method::Delete,
                path: "/education/classes/{id}",
                pages: &["educationclass-delete"],
                work: "",
                personal: "",
                application: "EduRoster.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /education/classes/{id}` — Get educationClass
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-get?view=graph-rest-1.0)
        /// Permissions: work: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::EducationClass> {
            let operation = &Operation {
                name: "educationClass: get",
                method: Method::Get,
                path: "/education/classes/{id}",
                pages: &["educationclass-get"],
                work: "EduRoster.ReadBasic",
                personal: "",
                application: "EduRoster.Read.All EduRoster.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /education/classes/{id}` — Update educationClass
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-update?view=graph-rest-1.0)
        /// Permissions: application: `EduRoster.ReadWrite.All`. Status: 200.
        pub fn update(
            &self,
            body: models::EducationClass,
        ) -> Call<models::EducationClass> {
            let operation = &Operation {
                name: "educationClass: update",
                method: Method::Patch,
                path: "/education/classes/{id}",
                pages: &["educationclass-update"],
                work: "",
                personal: "",
                application: "EduRoster.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/education/classes/{id}/assignmentCategories`
        pub fn assignment_categories(
            &self,
        ) -> assignment_categories::AssignmentCategories {
            assignment_categories::AssignmentCategories(
                self.0.name("assignmentCategories"),
            )
        }

        /// `/education/classes/{id}/assignmentDefaults`
        pub fn assignment_defaults(&self) -> assignment_defaults::AssignmentDefaults {
            assignment_defaults::AssignmentDefaults(self.0.name("assignmentDefaults"))
        }

        /// `/education/classes/{id}/assignmentSettings`
        pub fn assignment_settings(&self) -> assignment_settings::AssignmentSettings {
            assignment_settings::AssignmentSettings(self.0.name("assignmentSettings"))
        }

        /// `/education/classes/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/education/classes/{id}/members`
        pub fn members(&self) -> members::Members {
            members::Members(self.0.name("members"))
        }

        /// `/education/classes/{id}/schools`
        pub fn schools(&self) -> schools::Schools {
            schools::Schools(self.0.name("schools"))
        }

        /// `/education/classes/{id}/teachers`
        pub fn teachers(&self) -> teachers::Teachers {
            teachers::Teachers(self.0.name("teachers"))
        }
    }

    pub mod assignment_categories {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/education/classes/{id}/assignmentCategories`
            AssignmentCategories
        }

        impl AssignmentCategories {
            /// `POST /education/classes/{id}/assignmentCategories` — Create educationCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-category?view=graph-rest-1.0)
            /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 201.
            pub fn create(
                &self,
                body: models::EducationCategory,
            ) -> Call<models::EducationCategory> {
                let operation = &Operation {
                    name: "educationClass: create",
                    method: Method::Post,
                    path: "/education/classes/{id}/assignmentCategories",
                    pages: &["educationclass-post-category"],
                    work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /education/classes/{educationClassId}/assignmentCategories/delta` — educationCategory: delta
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delta?view=graph-rest-1.0)
            /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
            pub fn delta(&self) -> List<models::EducationCategory> {
                let operation = &Operation {
                    name: "educationCategory: delta",
                    method: Method::Get,
                    path: "/education/classes/{educationClassId}/assignmentCategories/delta",
                    pages: &["educationcategory-delta"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                };
                self.0.name("delta").list(operation)
            }

            /// `GET /education/classes/{id}/assignmentCategories` — List assignmentcategories
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-categories?view=graph-rest-1.0)
            /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::EducationCategory> {
                let operation = &Operation {
                    name: "educationClass: list",
                    method: Method::Get,
                    path: "/education/classes/{id}/assignmentCategories",
                    pages: &["educationclass-list-categories"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/education/classes/{id}/assignmentCategories/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/education/classes/{id}/assignmentCategories/{id}`
                Id
            }

            impl Id {
                /// `DELETE /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignmentCategories/{id}` — Delete educationCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delete?view=graph-rest-1.0)
                /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "educationCategory: delete",
                        method: Method::Delete,
                        path: "/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignmentCategories/{id}",
                        pages: &["educationcategory-delete"],
                        work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /education/classes/{id}/assignmentCategories/{id}` — Get educationCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-get?view=graph-rest-1.0)
                /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::EducationCategory> {
                    let operation = &Operation {
                        name: "educationCategory: get",
                        method: Method::Get,
                        path: "/education/classes/{id}/assignmentCategories/{id}",
                        pages: &["educationcategory-get"],
                        work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                        personal: "",
                        application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    pub mod assignment_defaults {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/education/classes/{id}/assignmentDefaults`
            AssignmentDefaults
        }

        impl AssignmentDefaults {
            /// `GET /education/classes/{id}/assignmentDefaults` — Get educationAssignmentDefaults
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentdefaults-get?view=graph-rest-1.0)
            /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::EducationAssignmentDefaults> {
                let operation = &Operation {
                    name: "educationAssignmentDefaults: get",
                    method: Method::Get,
                    path: "/education/classes/{id}/assignmentDefaults",
                    pages: &["educationassignmentdefaults-get"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignmentDefaults` — Update educationAssignmentDefaults
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentdefaults-update?view=graph-rest-1.0)
            /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 200.
            pub fn update(
                &self,
                body: models::EducationAssignmentDefaults,
            ) -> Call<models::EducationAssignmentDefaults> {
                let operation = &Operation {
                    name: "educationAssignmentDefaults: update",
                    method: Method::Patch,
                    path: "/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignmentDefaults",
                    pages: &["educationassignmentdefaults-update"],
                    work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    pub mod assignment_settings {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/education/classes/{id}/assignmentSettings`
            AssignmentSettings
        }

        impl AssignmentSettings {
            /// `GET /education/classes/{id}/assignmentSettings` — Get educationAssignmentSettings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentsettings-get?view=graph-rest-1.0)
            /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::EducationAssignmentSettings> {
                let operation = &Operation {
                    name: "educationAssignmentSettings: get",
                    method: Method::Get,
                    path: "/education/classes/{id}/assignmentSettings",
                    pages: &["educationassignmentsettings-get"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignmentSettings` — Update educationAssignmentSettings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentsettings-update?view=graph-rest-1.0)
            /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 200.
            pub fn update(
                &self,
                body: models::EducationAssignmentSettings,
            ) -> Call<models::EducationAssignmentSettings> {
                let operation = &Operation {
                    name: "educationAssignmentSettings: update",
                    method: Method::Patch,
                    path: "/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignmentSettings",
                    pages: &["educationassignmentsettings-update"],
                    work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    pub mod assignments {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/education/classes/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /education/classes/{class-id}/assignments` — Create educationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-assignment?view=graph-rest-1.0)
            /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 201.
            pub fn create(
                &self,
                body: models::EducationAssignment,
            ) -> Call<models::EducationAssignment> {
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
            /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
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
            /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
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

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation, Value};
            use super::models;

            crate::runtime::node! {
                /// `/education/classes/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /education/classes/{id}/assignments/{id}` — Delete educationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delete?view=graph-rest-1.0)
                /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 204.
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
                /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
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
                /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 200.
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
                /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.Read`. Status: 200, 400.
                pub fn set_up_resources_folder(
                    &self,
                    body: Value,
                ) -> Call<models::EducationAssignment> {
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
                /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 200.
                pub fn update(
                    &self,
                    body: models::EducationAssignment,
                ) -> Call<models::EducationAssignment> {
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

            pub mod categories {
                use crate::runtime::{Call, List, Method, Operation, Reference};
                use super::models;

                crate::runtime::node! {
                    /// `/education/classes/{id}/assignments/{id}/categories`
                    Categories
                }

                impl Categories {
                    /// `POST /education/classes/{id}/assignments/{id}/categories/$ref` — Create educationCategories
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-post-categories?view=graph-rest-1.0)
                    /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 204.
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
                    /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
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
                    /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
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
                        /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 204.
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

            pub mod resources {
                use crate::runtime::{Call, List, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/education/classes/{id}/assignments/{id}/resources`
                    Resources
                }

                impl Resources {
                    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/resources` — Create educationAssignmentResource
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-post-resource?view=graph-rest-1.0)
                    /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 201.
                    pub fn create(
                        &self,
                        body: models::EducationFileResource,
                    ) -> Call<models::EducationAssignmentResource> {
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
                    /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
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

                pub mod id {
                    use crate::runtime::{Call, Get, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/education/classes/{id}/assignments/{id}/resources/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /education/classes/{class-id}/assignments/{assignment-id}/resources/{resource-id}` — Delete educationAssignmentResource
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentresource-delete?view=graph-rest-1.0)
                        /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 204.
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
                        /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
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

            pub mod rubric {
                use crate::runtime::{Call, Get, Method, Operation, Reference};
                use super::models;

                crate::runtime::node! {
                    /// `/education/classes/{id}/assignments/{id}/rubric`
                    Rubric
                }

                impl Rubric {
                    /// `GET /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric` — Get educationRubric attached to educationAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-get-rubric?view=graph-rest-1.0)
                    /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200, 404.
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
                    /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 204.
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
                    /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 204.
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
                    /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 200.
                    pub fn update(
                        &self,
                        body: models::EducationRubric,
                    ) -> Call<models::EducationRubric> {
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

            pub mod submissions {
                use crate::runtime::{List, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/education/classes/{id}/assignments/{id}/submissions`
                    Submissions
                }

                impl Submissions {
                    /// `GET /education/classes/{id}/assignments/{id}/submissions` — List submissions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-submissions?view=graph-rest-1.0)
                    /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
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

                pub mod id {
                    use crate::runtime::{Call, Get, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/education/classes/{id}/assignments/{id}/submissions/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}` — Get educationSubmission
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-get?view=graph-rest-1.0)
                        /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
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
                        /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 200.
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
                        /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 200.
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
                        /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 200.
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
                        /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 200.
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
                        pub fn submitted_resources(
                            &self,
                        ) -> submitted_resources::SubmittedResources {
                            submitted_resources::SubmittedResources(
                                self.0.name("submittedResources"),
                            )
                        }
                    }

                    pub mod outcomes {
                        use crate::runtime::{List, Method, Operation};
                        use super::models;

                        crate::runtime::node! {
                            /// `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes`
                            Outcomes
                        }

                        impl Outcomes {
                            /// `GET /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/outcomes` — List outcomes
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-outcomes?view=graph-rest-1.0)
                            /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
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

                        pub mod id {
                            use crate::runtime::{Call, Method, Operation};
                            use super::models;

                            crate::runtime::node! {
                                /// `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes/{id}`
                                Id
                            }

                            impl Id {
                                /// `PATCH /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/outcomes/9c0f2850-ff8f-4fd6-b3ac-e23077b59141` — Update educationOutcome
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/educationoutcome-update?view=graph-rest-1.0)
                                /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 200, 400, 404.
                                pub fn update(
                                    &self,
                                    body: models::EducationFeedbackOutcome,
                                ) -> Call<models::EducationOutcome> {
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

                    pub mod resources {
                        use crate::runtime::{Call, List, Method, Operation};
                        use super::models;

                        crate::runtime::node! {
                            /// `/education/classes/{id}/assignments/{id}/submissions/{id}/resources`
                            Resources
                        }

                        impl Resources {
                            /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources` — Create educationSubmissionResource
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-post-resources?view=graph-rest-1.0)
                            /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 201.
                            pub fn create(
                                &self,
                                body: models::EducationExcelResource,
                            ) -> Call<models::EducationWordResource> {
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
                            /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
                            pub fn list(
                                &self,
                            ) -> List<models::EducationSubmissionResource> {
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

                        pub mod id {
                            use crate::runtime::{Call, Get, Method, Operation};
                            use super::models;

                            crate::runtime::node! {
                                /// `/education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}`
                                Id
                            }

                            impl Id {
                                /// `DELETE /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources/{resource-id}` — Delete educationSubmissionResource
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/educationsubmissionresource-delete?view=graph-rest-1.0)
                                /// Permissions: work: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`. Status: 204.
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
                                /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
                                pub fn get(
                                    &self,
                                ) -> Get<models::EducationSubmissionResource> {
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

                    pub mod submitted_resources {
                        use crate::runtime::{List, Method, Operation};
                        use super::models;

                        crate::runtime::node! {
                            /// `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources`
                            SubmittedResources
                        }

                        impl SubmittedResources {
                            /// `GET /education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources` — List submittedresources
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-submittedresources?view=graph-rest-1.0)
                            /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
                            pub fn list(
                                &self,
                            ) -> List<models::EducationSubmissionResource> {
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

                        pub mod id {
                            use crate::runtime::{Get, Method, Operation};
                            use super::models;

                            crate::runtime::node! {
                                /// `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}`
                                Id
                            }

                            impl Id {
                                /// `GET /education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}` — Get educationSubmittedSubmissionResource
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/educationsubmittedsubmissionresource-get?view=graph-rest-1.0)
                                /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200, 404.
                                pub fn get(
                                    &self,
                                ) -> Get<models::EducationSubmissionResource> {
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
    }

    pub mod members {
        use crate::runtime::{Call, List, Method, Operation, Reference};
        use super::models;

        crate::runtime::node! {
            /// `/education/classes/{id}/members`
            Members
        }

        impl Members {
            /// `POST /education/classes/{id}/members/$ref` — Add a student
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-members?view=graph-rest-1.0)
            /// Permissions: application: `EduRoster.ReadWrite.All` and `Member.Read.Hidden`. Status: 204.
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "educationClass: add_ref",
                    method: Method::Post,
                    path: "/education/classes/{id}/members/$ref",
                    pages: &["educationclass-post-members"],
                    work: "",
                    personal: "",
                    application: "EduRoster.ReadWrite.All+Member.Read.Hidden",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /education/classes/{id}/members` — List members of an educationclass
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-members?view=graph-rest-1.0)
            /// Permissions: work: `EduRoster.ReadBasic`; application: `EduRoster.Read.All` and `Member.Read.Hidden`, `EduRoster.ReadWrite.All` and `Member.Read.Hidden`. Status: 200.
            pub fn list(&self) -> List<models::EducationUser> {
                let operation = &Operation {
                    name: "educationClass: list",
                    method: Method::Get,
                    path: "/education/classes/{id}/members",
                    pages: &["educationclass-list-members"],
                    work: "EduRoster.ReadBasic",
                    personal: "",
                    application: "EduRoster.Read.All+Member.Read.Hidden EduRoster.ReadWrite.All+Member.Read.Hidden",
                };
                self.0.list(operation)
            }

            /// `/education/classes/{id}/members/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/education/classes/{id}/members/{id}`
                Id
            }

            impl Id {
                /// `DELETE /education/classes/{id}/members/{userId}/$ref` — Remove member from educationClass
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete-members?view=graph-rest-1.0)
                /// Permissions: application: `EduRoster.ReadWrite.All`. Status: 204.
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "educationClass: remove_ref",
                        method: Method::Delete,
                        path: "/education/classes/{id}/members/{userId}/$ref",
                        pages: &["educationclass-delete-members"],
                        work: "",
                        personal: "",
                        application: "EduRoster.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }

                /// `/education/classes/{id}/members/{id}/assignments`
                pub fn assignments(&self) -> assignments::Assignments {
                    assignments::Assignments(self.0.name("assignments"))
                }
            }

            pub mod assignments {
                use crate::runtime::{List, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/education/classes/{id}/members/{id}/assignments`
                    Assignments
                }

                impl Assignments {
                    /// `GET /education/classes/{educationClassId}/members/{educationUserId}/assignments/delta` — educationAssignment: delta
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delta?view=graph-rest-1.0)
                    /// Permissions: work: `EduAssignments.ReadBasic`, `EduAssignments.ReadWriteBasic`, `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadBasic.All`, `EduAssignments.ReadWriteBasic.All`, `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`. Status: 200.
                    pub fn delta(&self) -> List<models::EducationAssignment> {
                        let operation = &Operation {
                            name: "educationAssignment: delta",
                            method: Method::Get,
                            path: "/education/classes/{educationClassId}/members/{educationUserId}/assignments/delta",
                            pages: &["educationassignment-delta"],
                            work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                            personal: "",
                            application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                        };
                        self.0.name("delta").list(operation)
                    }
                }
            }
        }
    }

    pub mod schools {
        use crate::runtime::{List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/education/classes/{id}/schools`
            Schools
        }

        impl Schools {
            /// `GET /education/classes/{id}/schools` — List schools
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-schools?view=graph-rest-1.0)
            /// Permissions: work: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::EducationSchool> {
                let operation = &Operation {
                    name: "educationClass: list",
                    method: Method::Get,
                    path: "/education/classes/{id}/schools",
                    pages: &["educationclass-list-schools"],
                    work: "EduRoster.ReadBasic",
                    personal: "",
                    application: "EduRoster.Read.All EduRoster.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    pub mod teachers {
        use crate::runtime::{Call, List, Method, Operation, Reference};
        use super::models;

        crate::runtime::node! {
            /// `/education/classes/{id}/teachers`
            Teachers
        }

        impl Teachers {
            /// `POST /education/classes/{id}/teachers/$ref` — Add teacher
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-teachers?view=graph-rest-1.0)
            /// Permissions: application: `EduRoster.ReadWrite.All`. Status: 204.
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "educationClass: add_ref",
                    method: Method::Post,
                    path: "/education/classes/{id}/teachers/$ref",
                    pages: &["educationclass-post-teachers"],
                    work: "",
                    personal: "",
                    application: "EduRoster.ReadWrite.All",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /education/classes/{id}/teachers` — List teachers
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-teachers?view=graph-rest-1.0)
            /// Permissions: work: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::EducationUser> {
                let operation = &Operation {
                    name: "educationClass: list",
                    method: Method::Get,
                    path: "/education/classes/{id}/teachers",
                    pages: &["educationclass-list-teachers"],
                    work: "EduRoster.ReadBasic",
                    personal: "",
                    application: "EduRoster.Read.All EduRoster.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/education/classes/{id}/teachers/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/education/classes/{id}/teachers/{id}`
                Id
            }

            impl Id {
                /// `DELETE /education/classes/{id}/teachers/{userId}/$ref` — Remove teacher from educationClass
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete-teachers?view=graph-rest-1.0)
                /// Permissions: application: `EduRoster.ReadWrite.All`. Status: 204.
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "educationClass: remove_ref",
                        method: Method::Delete,
                        path: "/education/classes/{id}/teachers/{userId}/$ref",
                        pages: &["educationclass-delete-teachers"],
                        work: "",
                        personal: "",
                        application: "EduRoster.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }
}
