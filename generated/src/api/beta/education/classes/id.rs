// Written by `cargo xtask gen`; do not edit.
//! `/education/classes/{id}`

use super::super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/education/classes/{id}`
    Id
}

impl Id {
    /// `DELETE /education/classes/{id}` — Delete educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - application: `EduRoster.ReadWrite.All`
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `EduRoster.ReadBasic`
    /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
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

    /// `PATCH /education/classes/{id}` — Update educationclass properties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `EduRoster.ReadWrite.All`
    pub fn update(&self, body: models::EducationClass) -> Call<models::EducationClass> {
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
    pub fn assignment_categories(&self) -> assignment_categories::AssignmentCategories {
        assignment_categories::AssignmentCategories(self.0.name("assignmentCategories"))
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

    /// `/education/classes/{id}/group`
    pub fn group(&self) -> group::Group {
        group::Group(self.0.name("group"))
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

/// `/education/classes/{id}/assignmentCategories`
pub mod assignment_categories {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/education/classes/{id}/assignmentCategories`
        AssignmentCategories
    }

    impl AssignmentCategories {
        /// `POST /education/classes/{id}/assignmentCategories` — Create educationCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-category?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
        pub fn create(&self, body: models::EducationCategory) -> Call<models::EducationCategory> {
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
        /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delta?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadBasic` and 3 more
        /// - application: `EduAssignments.ReadBasic.All` and 3 more
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
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-categories?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadBasic` and 3 more
        /// - application: `EduAssignments.ReadBasic.All` and 3 more
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

    /// `/education/classes/{id}/assignmentCategories/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/education/classes/{id}/assignmentCategories/{id}`
            Id
        }

        impl Id {
            /// `DELETE /education/classes/{id}/assignmentCategories/{id}` — Delete educationCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "educationCategory: delete",
                    method: Method::Delete,
                    path: "/education/classes/{id}/assignmentCategories/{id}",
                    pages: &["educationcategory-delete"],
                    work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /education/classes/{id}/assignmentCategories/{id}` — Get educationCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadBasic` and 3 more
            /// - application: `EduAssignments.ReadBasic.All` and 3 more
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

/// `/education/classes/{id}/assignmentDefaults`
pub mod assignment_defaults {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/education/classes/{id}/assignmentDefaults`
        AssignmentDefaults
    }

    impl AssignmentDefaults {
        /// `GET /education/classes/{id}/assignmentDefaults` — Get educationAssignmentDefaults
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentdefaults-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadBasic` and 3 more
        /// - application: `EduAssignments.ReadBasic.All` and 3 more
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

        /// `PATCH /education/classes/{id}/assignmentDefaults` — Update educationAssignmentDefaults
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentdefaults-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
        pub fn update(&self, body: models::EducationAssignmentDefaults) -> Call<models::EducationAssignmentDefaults> {
            let operation = &Operation {
                name: "educationAssignmentDefaults: update",
                method: Method::Patch,
                path: "/education/classes/{id}/assignmentDefaults",
                pages: &["educationassignmentdefaults-update"],
                work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/education/classes/{id}/assignmentSettings`
pub mod assignment_settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/education/classes/{id}/assignmentSettings`
        AssignmentSettings
    }

    impl AssignmentSettings {
        /// `GET /education/classes/{id}/assignmentSettings` — Get educationAssignmentSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentsettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadBasic` and 3 more
        /// - application: `EduAssignments.ReadBasic.All` and 3 more
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

        /// `PATCH /education/classes/{id}/assignmentSettings` — Update educationAssignmentSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentsettings-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
        pub fn update(&self, body: models::EducationAssignmentSettings) -> Call<models::EducationAssignmentSettings> {
            let operation = &Operation {
                name: "educationAssignmentSettings: update",
                method: Method::Patch,
                path: "/education/classes/{id}/assignmentSettings",
                pages: &["educationassignmentsettings-update"],
                work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod assignments;

/// `/education/classes/{id}/group`
pub mod group {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/education/classes/{id}/group`
        Group
    }

    impl Group {
        /// `GET /education/classes/{id}/group` — Get group
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-get-group?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduRoster.ReadBasic` + `Directory.Read.All`, `EduRoster.Read` + `Directory.Read.All`, `EduRoster.Write` + `Directory.Read.All`
        /// - application: `EduRoster.Read.All` + `EduRoster.ReadWrite.All` + `Directory.Read.All`
        pub fn get(&self) -> Get<models::Group> {
            let operation = &Operation {
                name: "educationClass: get",
                method: Method::Get,
                path: "/education/classes/{id}/group",
                pages: &["educationclass-get-group"],
                work: "EduRoster.ReadBasic+Directory.Read.All EduRoster.Read+Directory.Read.All EduRoster.Write+Directory.Read.All",
                personal: "",
                application: "EduRoster.Read.All+EduRoster.ReadWrite.All+Directory.Read.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/education/classes/{id}/members`
pub mod members {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/education/classes/{id}/members`
        Members
    }

    impl Members {
        /// `POST /education/classes/{id}/members/$ref` — Add a student
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-members?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `EduRoster.ReadWrite.All` + `Member.Read.Hidden`
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

        /// `GET /education/classes/{id}/members` — List members
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-members?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduRoster.ReadBasic`
        /// - application: `EduRoster.Read.All` + `Member.Read.Hidden`, `EduRoster.ReadWrite.All` + `Member.Read.Hidden`
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

    /// `/education/classes/{id}/members/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/education/classes/{id}/members/{id}`
            Id
        }

        impl Id {
            /// `DELETE /education/classes/{id}/members/{userId}/$ref` — Remove a student
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete-members?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `EduRoster.ReadWrite.All`
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

        /// `/education/classes/{id}/members/{id}/assignments`
        pub mod assignments {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/education/classes/{id}/members/{id}/assignments`
                Assignments
            }

            impl Assignments {
                /// `GET /education/classes/{educationClassId}/members/{educationUserId}/assignments/delta` — educationAssignment: delta
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delta?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadBasic` and 3 more
                /// - application: `EduAssignments.ReadBasic.All` and 3 more
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

/// `/education/classes/{id}/schools`
pub mod schools {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/education/classes/{id}/schools`
        Schools
    }

    impl Schools {
        /// `GET /education/classes/{id}/schools` — List schools
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-schools?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduRoster.ReadBasic`
        /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
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

/// `/education/classes/{id}/teachers`
pub mod teachers {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/education/classes/{id}/teachers`
        Teachers
    }

    impl Teachers {
        /// `POST /education/classes/{id}/teachers/$ref` — Add teacher
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-teachers?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `EduRoster.ReadWrite.All`
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
        /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-teachers?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduRoster.ReadBasic`
        /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
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

    /// `/education/classes/{id}/teachers/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/education/classes/{id}/teachers/{id}`
            Id
        }

        impl Id {
            /// `DELETE /education/classes/{id}/teachers/{userId}/$ref` — Remove teacher
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete-teachers?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `EduRoster.ReadWrite.All`
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
