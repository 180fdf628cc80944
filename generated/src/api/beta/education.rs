// Written by `cargo xtask gen`; do not edit.
//! `/education`

use super::models;

crate::runtime::node! {
    /// `/education`
    Education
}

impl Education {
    /// `/education/classes`
    pub fn classes(&self) -> classes::Classes {
        classes::Classes(self.0.name("classes"))
    }

    /// `/education/me`
    pub fn me(&self) -> me::Me {
        me::Me(self.0.name("me"))
    }

    /// `/education/schools`
    pub fn schools(&self) -> schools::Schools {
        schools::Schools(self.0.name("schools"))
    }

    /// `/education/synchronizationProfiles`
    pub fn synchronization_profiles(&self) -> synchronization_profiles::SynchronizationProfiles {
        synchronization_profiles::SynchronizationProfiles(self.0.name("synchronizationProfiles"))
    }

    /// `/education/users`
    pub fn users(&self) -> users::Users {
        users::Users(self.0.name("users"))
    }
}

pub mod classes;

/// `/education/me`
pub mod me {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/education/me`
        Me
    }

    impl Me {
        /// `GET /education/me` — Get educationUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationuser-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduRoster.ReadBasic`
        /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
        pub fn get(&self) -> Get<models::EducationUser> {
            let operation = &Operation {
                name: "educationUser: get",
                method: Method::Get,
                path: "/education/me",
                pages: &["educationuser-get"],
                work: "EduRoster.ReadBasic",
                personal: "",
                application: "EduRoster.Read.All EduRoster.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /education/me` — Update educationUser properties
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationuser-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `EduRoster.ReadWrite.All`
        pub fn update(&self, body: models::EducationUser) -> Call<models::EducationUser> {
            let operation = &Operation {
                name: "educationUser: update",
                method: Method::Patch,
                path: "/education/me",
                pages: &["educationuser-update"],
                work: "",
                personal: "",
                application: "EduRoster.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/education/me/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/education/me/classes`
        pub fn classes(&self) -> classes::Classes {
            classes::Classes(self.0.name("classes"))
        }

        /// `/education/me/rubrics`
        pub fn rubrics(&self) -> rubrics::Rubrics {
            rubrics::Rubrics(self.0.name("rubrics"))
        }

        /// `/education/me/schools`
        pub fn schools(&self) -> schools::Schools {
            schools::Schools(self.0.name("schools"))
        }

        /// `/education/me/user`
        pub fn user(&self) -> user::User {
            user::User(self.0.name("user"))
        }
    }

    /// `/education/me/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/education/me/assignments`
            Assignments
        }

        impl Assignments {
            /// `GET /education/me/assignments` — List assignments of a user
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-assignments?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadBasic` and 3 more
            /// - application: `EduAssignments.ReadBasic.All` and 3 more
            pub fn list(&self) -> List<models::EducationAssignment> {
                let operation = &Operation {
                    name: "educationUser: list",
                    method: Method::Get,
                    path: "/education/me/assignments",
                    pages: &["educationuser-list-assignments"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/education/me/classes`
    pub mod classes {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/education/me/classes`
            Classes
        }

        impl Classes {
            /// `GET /education/me/classes` — List classes
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-classes?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduRoster.ReadBasic`
            /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
            pub fn list(&self) -> List<models::EducationClass> {
                let operation = &Operation {
                    name: "educationUser: list",
                    method: Method::Get,
                    path: "/education/me/classes",
                    pages: &["educationuser-list-classes"],
                    work: "EduRoster.ReadBasic",
                    personal: "",
                    application: "EduRoster.Read.All EduRoster.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/education/me/rubrics`
    pub mod rubrics {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/education/me/rubrics`
            Rubrics
        }

        impl Rubrics {
            /// `POST /education/me/rubrics` — Create educationRubric
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationuser-post-rubrics?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
            pub fn create(&self, body: models::EducationRubric) -> Call<models::EducationRubric> {
                let operation = &Operation {
                    name: "educationUser: create",
                    method: Method::Post,
                    path: "/education/me/rubrics",
                    pages: &["educationuser-post-rubrics"],
                    work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /education/me/rubrics` — List rubrics
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-rubrics?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAssignments.ReadBasic` and 3 more
            pub fn list(&self) -> List<models::EducationRubric> {
                let operation = &Operation {
                    name: "educationUser: list",
                    method: Method::Get,
                    path: "/education/me/rubrics",
                    pages: &["educationuser-list-rubrics"],
                    work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/education/me/rubrics/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/education/me/rubrics/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/education/me/rubrics/{id}`
                Id
            }

            impl Id {
                /// `DELETE /education/me/rubrics/{id}` — Delete educationRubric
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationrubric-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "educationRubric: delete",
                        method: Method::Delete,
                        path: "/education/me/rubrics/{id}",
                        pages: &["educationrubric-delete"],
                        work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /education/me/rubrics/{id}` — Get educationRubric
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationrubric-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadBasic` and 3 more
                /// - application: `EduAssignments.ReadBasic.All` and 3 more
                pub fn get(&self) -> Get<models::EducationRubric> {
                    let operation = &Operation {
                        name: "educationRubric: get",
                        method: Method::Get,
                        path: "/education/me/rubrics/{id}",
                        pages: &["educationrubric-get"],
                        work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                        personal: "",
                        application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /education/me/rubrics/{id}` — Update educationRubric
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationrubric-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`
                pub fn update(&self, body: models::EducationRubric) -> Call<models::EducationRubric> {
                    let operation = &Operation {
                        name: "educationRubric: update",
                        method: Method::Patch,
                        path: "/education/me/rubrics/{id}",
                        pages: &["educationrubric-update"],
                        work: "EduAssignments.ReadWriteBasic EduAssignments.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/education/me/schools`
    pub mod schools {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/education/me/schools`
            Schools
        }

        impl Schools {
            /// `GET /education/me/schools` — Get educationSchool
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationschool-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/educationuser-list-schools?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduRoster.ReadBasic`
            /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
            pub fn list(&self) -> Get<models::EducationSchool> {
                let operation = &Operation {
                    name: "educationSchool: list",
                    method: Method::Get,
                    path: "/education/me/schools",
                    pages: &["educationschool-get", "educationuser-list-schools"],
                    work: "EduRoster.ReadBasic",
                    personal: "",
                    application: "EduRoster.Read.All EduRoster.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/education/me/user`
    pub mod user {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/education/me/user`
            User
        }

        impl User {
            /// `GET /education/me/user` — Get user
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationuser-get-user?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduRoster.ReadBasic` + `Directory.Read.All` and 5 more
            /// - application: `EduRoster.Read.All` + `EduRoster.ReadWrite.All` + `Directory.Read.All`
            pub fn get(&self) -> Get<models::User> {
                let operation = &Operation {
                    name: "educationUser: get",
                    method: Method::Get,
                    path: "/education/me/user",
                    pages: &["educationuser-get-user"],
                    work: "EduRoster.ReadBasic+Directory.Read.All EduRoster.ReadBasic+User.Read EduRoster.Read+Directory.Read.All EduRoster.Read+User.Read EduRoster.Write+Directory.Read.All EduRoster.Write+User.Read",
                    personal: "",
                    application: "EduRoster.Read.All+EduRoster.ReadWrite.All+Directory.Read.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/education/schools`
pub mod schools {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/education/schools`
        Schools
    }

    impl Schools {
        /// `POST /education/schools` — Create educationSchool
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationroot-post-schools?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - application: `EduRoster.ReadWrite.All`
        pub fn create(&self, body: models::EducationSchool) -> Call<models::EducationSchool> {
            let operation = &Operation {
                name: "educationRoot: create",
                method: Method::Post,
                path: "/education/schools",
                pages: &["educationroot-post-schools"],
                work: "",
                personal: "",
                application: "EduRoster.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /education/schools/delta` — educationSchool: delta
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delta?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduRoster.ReadBasic`, `EduRoster.Read`, `EduRoster.ReadWrite`
        /// - application: `EduRoster.ReadBasic.All`, `EduRoster.Read.All`, `EduRoster.WriteWrite.All`
        pub fn delta(&self) -> List<models::EducationSchool> {
            let operation = &Operation {
                name: "educationSchool: delta",
                method: Method::Get,
                path: "/education/schools/delta",
                pages: &["educationschool-delta"],
                work: "EduRoster.ReadBasic EduRoster.Read EduRoster.ReadWrite",
                personal: "",
                application: "EduRoster.ReadBasic.All EduRoster.Read.All EduRoster.WriteWrite.All",
            };
            self.0.name("delta").list(operation)
        }

        /// `GET /education/schools` — Get educationSchool
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationschool-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/educationroot-list-schools?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduRoster.ReadBasic`
        /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
        pub fn list(&self) -> List<models::EducationSchool> {
            let operation = &Operation {
                name: "educationSchool: list",
                method: Method::Get,
                path: "/education/schools",
                pages: &["educationschool-get", "educationroot-list-schools"],
                work: "EduRoster.ReadBasic",
                personal: "",
                application: "EduRoster.Read.All EduRoster.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/education/schools/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/education/schools/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/education/schools/{id}`
            Id
        }

        impl Id {
            /// `DELETE /education/schools/{id}` — Delete educationSchool
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `EduRoster.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "educationSchool: delete",
                    method: Method::Delete,
                    path: "/education/schools/{id}",
                    pages: &["educationschool-delete"],
                    work: "",
                    personal: "",
                    application: "EduRoster.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `PATCH /education/schools/{id}` — Update educationSchool properties
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationschool-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `EduRoster.ReadWrite.All`
            pub fn update(&self, body: models::EducationSchool) -> Call<models::EducationSchool> {
                let operation = &Operation {
                    name: "educationSchool: update",
                    method: Method::Patch,
                    path: "/education/schools/{id}",
                    pages: &["educationschool-update"],
                    work: "",
                    personal: "",
                    application: "EduRoster.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/education/schools/{id}/administrativeUnit`
            pub fn administrative_unit(&self) -> administrative_unit::AdministrativeUnit {
                administrative_unit::AdministrativeUnit(self.0.name("administrativeUnit"))
            }

            /// `/education/schools/{id}/classes`
            pub fn classes(&self) -> classes::Classes {
                classes::Classes(self.0.name("classes"))
            }

            /// `/education/schools/{id}/users`
            pub fn users(&self) -> users::Users {
                users::Users(self.0.name("users"))
            }
        }

        /// `/education/schools/{id}/administrativeUnit`
        pub mod administrative_unit {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/education/schools/{id}/administrativeUnit`
                AdministrativeUnit
            }

            impl AdministrativeUnit {
                /// `GET /education/schools/{id}/administrativeUnit` — Get administrativeUnit
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationschool-get-administrativeUnit?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduRoster.ReadBasic` + `Directory.Read.All`, `EduRoster.Read` + `Directory.Read.All`, `EduRoster.Write` + `Directory.Read.All`
                /// - application: `EduRoster.Read.All` + `EduRoster.ReadWrite.All` + `Directory.Read.All`
                pub fn get(&self) -> Get<models::AdministrativeUnit> {
                    let operation = &Operation {
                        name: "educationSchool: get",
                        method: Method::Get,
                        path: "/education/schools/{id}/administrativeUnit",
                        pages: &["educationschool-get-administrativeUnit"],
                        work: "EduRoster.ReadBasic+Directory.Read.All EduRoster.Read+Directory.Read.All EduRoster.Write+Directory.Read.All",
                        personal: "",
                        application: "EduRoster.Read.All+EduRoster.ReadWrite.All+Directory.Read.All",
                    };
                    self.0.get(operation)
                }
            }
        }

        /// `/education/schools/{id}/classes`
        pub mod classes {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation, Reference};

            crate::runtime::node! {
                /// `/education/schools/{id}/classes`
                Classes
            }

            impl Classes {
                /// `POST /education/schools/{id}/classes/$ref` — Add educationClass to educationSchool
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationschool-post-classes?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - application: `EduRoster.ReadWrite.All`
                pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                    let operation = &Operation {
                        name: "educationSchool: add_ref",
                        method: Method::Post,
                        path: "/education/schools/{id}/classes/$ref",
                        pages: &["educationschool-post-classes"],
                        work: "",
                        personal: "",
                        application: "EduRoster.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation).reference(body)
                }

                /// `GET /education/schools/{id}/classes` — List educationClasses
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationschool-list-classes?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduRoster.ReadBasic`
                /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
                pub fn list(&self) -> List<models::EducationClass> {
                    let operation = &Operation {
                        name: "educationSchool: list",
                        method: Method::Get,
                        path: "/education/schools/{id}/classes",
                        pages: &["educationschool-list-classes"],
                        work: "EduRoster.ReadBasic",
                        personal: "",
                        application: "EduRoster.Read.All EduRoster.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/education/schools/{id}/classes/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/education/schools/{id}/classes/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/education/schools/{id}/classes/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /education/schools/{id}/classes/{classId}/$ref` — Remove educationClass
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete-classes?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - application: `EduRoster.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "educationSchool: remove_ref",
                            method: Method::Delete,
                            path: "/education/schools/{id}/classes/{classId}/$ref",
                            pages: &["educationschool-delete-classes"],
                            work: "",
                            personal: "",
                            application: "EduRoster.ReadWrite.All",
                        };
                        self.0.name("$ref").call(operation)
                    }
                }
            }
        }

        /// `/education/schools/{id}/users`
        pub mod users {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation, Reference};

            crate::runtime::node! {
                /// `/education/schools/{id}/users`
                Users
            }

            impl Users {
                /// `POST /education/schools/{id}/users/$ref` — Add educationUser to an educationSchool
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationschool-post-users?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - application: `EduRoster.ReadWrite.All`
                pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                    let operation = &Operation {
                        name: "educationSchool: add_ref",
                        method: Method::Post,
                        path: "/education/schools/{id}/users/$ref",
                        pages: &["educationschool-post-users"],
                        work: "",
                        personal: "",
                        application: "EduRoster.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation).reference(body)
                }

                /// `GET /education/schools/{id}/users` — List EducationUsers
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationschool-list-users?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
                pub fn list(&self) -> List<models::EducationUser> {
                    let operation = &Operation {
                        name: "educationSchool: list",
                        method: Method::Get,
                        path: "/education/schools/{id}/users",
                        pages: &["educationschool-list-users"],
                        work: "",
                        personal: "",
                        application: "EduRoster.Read.All EduRoster.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/education/schools/{id}/users/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/education/schools/{id}/users/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/education/schools/{id}/users/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /education/schools/{id}/users/{userId}/$ref` — Remove educationUser from an educationSchool
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete-users?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - application: `EduRoster.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "educationSchool: remove_ref",
                            method: Method::Delete,
                            path: "/education/schools/{id}/users/{userId}/$ref",
                            pages: &["educationschool-delete-users"],
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
}

/// `/education/synchronizationProfiles`
pub mod synchronization_profiles {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/education/synchronizationProfiles`
        SynchronizationProfiles
    }

    impl SynchronizationProfiles {
        /// `POST /education/synchronizationProfiles` — Create an educationSynchronizationProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-post?view=graph-rest-beta)
        /// Status: 202, 201.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAdministration.ReadWrite`
        pub fn create(
            &self,
            body: models::EducationSynchronizationProfile,
        ) -> Call<models::EducationSynchronizationProfile> {
            let operation = &Operation {
                name: "educationSynchronizationProfile: create",
                method: Method::Post,
                path: "/education/synchronizationProfiles",
                pages: &["educationsynchronizationprofile-post"],
                work: "EduAdministration.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /education/synchronizationProfiles` — List educationSynchronizationProfiles
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAdministration.Read`, `EduAdministration.ReadWrite`
        /// - application: `EduAdministration.Read.All`, `EduAdministration.ReadWrite.All`
        pub fn list(&self) -> List<models::EducationSynchronizationProfile> {
            let operation = &Operation {
                name: "educationSynchronizationProfile: list",
                method: Method::Get,
                path: "/education/synchronizationProfiles",
                pages: &["educationsynchronizationprofile-list"],
                work: "EduAdministration.Read EduAdministration.ReadWrite",
                personal: "",
                application: "EduAdministration.Read.All EduAdministration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `PUT /education/synchronizationProfiles` — Update an educationSynchronizationProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-put?view=graph-rest-beta)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `EduAdministration.ReadWrite`
        pub fn replace(
            &self,
            body: models::EducationSynchronizationProfile,
        ) -> Call<models::EducationSynchronizationProfile> {
            let operation = &Operation {
                name: "educationSynchronizationProfile: replace",
                method: Method::Put,
                path: "/education/synchronizationProfiles",
                pages: &["educationsynchronizationprofile-put"],
                work: "EduAdministration.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/education/synchronizationProfiles/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/education/synchronizationProfiles/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/education/synchronizationProfiles/{id}`
            Id
        }

        impl Id {
            /// `DELETE /education/synchronizationProfiles/{id}` — Delete a educationSynchronizationProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-delete?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAdministration.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "educationSynchronizationProfile: delete",
                    method: Method::Delete,
                    path: "/education/synchronizationProfiles/{id}",
                    pages: &["educationsynchronizationprofile-delete"],
                    work: "EduAdministration.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /education/synchronizationProfiles/{id}` — Get an educationSynchronizationProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAdministration.Read`, `EduAdministration.ReadWrite`
            /// - application: `EduAdministration.Read.All`, `EduAdministration.ReadWrite.All`
            pub fn get(&self) -> Get<models::EducationSynchronizationProfile> {
                let operation = &Operation {
                    name: "educationSynchronizationProfile: get",
                    method: Method::Get,
                    path: "/education/synchronizationProfiles/{id}",
                    pages: &["educationsynchronizationprofile-get"],
                    work: "EduAdministration.Read EduAdministration.ReadWrite",
                    personal: "",
                    application: "EduAdministration.Read.All EduAdministration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /education/synchronizationProfiles/{id}/pause` — Pause sync on an educationSynchronizationProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-pause?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAdministration.ReadWrite`
            /// - application: `EduAdministration.ReadWrite.All`
            pub fn pause(&self) -> Call<()> {
                let operation = &Operation {
                    name: "educationSynchronizationProfile: pause",
                    method: Method::Post,
                    path: "/education/synchronizationProfiles/{id}/pause",
                    pages: &["educationsynchronizationprofile-pause"],
                    work: "EduAdministration.ReadWrite",
                    personal: "",
                    application: "EduAdministration.ReadWrite.All",
                };
                self.0.name("pause").call(operation)
            }

            /// `POST /education/synchronizationProfiles/{id}/reset` — Reset sync on an educationSynchronizationProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-reset?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAdministration.ReadWrite`
            /// - application: `EduAdministration.ReadWrite.All`
            pub fn reset(&self) -> Call<()> {
                let operation = &Operation {
                    name: "educationSynchronizationProfile: reset",
                    method: Method::Post,
                    path: "/education/synchronizationProfiles/{id}/reset",
                    pages: &["educationsynchronizationprofile-reset"],
                    work: "EduAdministration.ReadWrite",
                    personal: "",
                    application: "EduAdministration.ReadWrite.All",
                };
                self.0.name("reset").call(operation)
            }

            /// `POST /education/synchronizationProfiles/{id}/resume` — Resume sync on an educationSynchronizationProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-resume?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAdministration.ReadWrite`
            /// - application: `EduAdministration.ReadWrite.All`
            pub fn resume(&self) -> Call<()> {
                let operation = &Operation {
                    name: "educationSynchronizationProfile: resume",
                    method: Method::Post,
                    path: "/education/synchronizationProfiles/{id}/resume",
                    pages: &["educationsynchronizationprofile-resume"],
                    work: "EduAdministration.ReadWrite",
                    personal: "",
                    application: "EduAdministration.ReadWrite.All",
                };
                self.0.name("resume").call(operation)
            }

            /// `POST /education/synchronizationProfiles/{id}/start` — Start sync after uploading files to an educationSynchronizationProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-start?view=graph-rest-beta)
            /// Status: 200, 400.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAdministration.ReadWrite`
            /// - application: `EduAdministration.ReadWrite.All`
            pub fn start(&self) -> Call<Vec<models::EducationFileSynchronizationVerificationMessage>> {
                let operation = &Operation {
                    name: "educationSynchronizationProfile: start",
                    method: Method::Post,
                    path: "/education/synchronizationProfiles/{id}/start",
                    pages: &["educationsynchronizationprofile-start"],
                    work: "EduAdministration.ReadWrite",
                    personal: "",
                    application: "EduAdministration.ReadWrite.All",
                };
                self.0.name("start").call(operation)
            }

            /// `GET /education/synchronizationProfiles/{id}/uploadUrl` — educationSynchronizationProfile: uploadUrl
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-uploadurl?view=graph-rest-beta)
            /// Status: 200, 409, 201.
            /// Permissions, least privileged first:
            /// - work or school account: `EduAdministration.ReadWrite`
            /// - application: `EduAdministration.ReadWrite.All`
            pub fn upload_url(&self) -> Get<models::EducationSynchronizationProfile> {
                let operation = &Operation {
                    name: "educationSynchronizationProfile: upload_url",
                    method: Method::Get,
                    path: "/education/synchronizationProfiles/{id}/uploadUrl",
                    pages: &["educationsynchronizationprofile-uploadurl"],
                    work: "EduAdministration.ReadWrite",
                    personal: "",
                    application: "EduAdministration.ReadWrite.All",
                };
                self.0.name("uploadUrl").get(operation)
            }

            /// `/education/synchronizationProfiles/{id}/errors`
            pub fn errors(&self) -> errors::Errors {
                errors::Errors(self.0.name("errors"))
            }

            /// `/education/synchronizationProfiles/{id}/profileStatus`
            pub fn profile_status(&self) -> profile_status::ProfileStatus {
                profile_status::ProfileStatus(self.0.name("profileStatus"))
            }
        }

        /// `/education/synchronizationProfiles/{id}/errors`
        pub mod errors {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/education/synchronizationProfiles/{id}/errors`
                Errors
            }

            impl Errors {
                /// `GET /education/synchronizationProfiles/{id}/errors` — Get educationSynchronizationErrors
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationerrors-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAdministration.Read`, `EduAdministration.ReadWrite`
                /// - application: `EduAdministration.Read.All`, `EduAdministration.ReadWrite.All`
                pub fn list(&self) -> List<models::EducationSynchronizationError> {
                    let operation = &Operation {
                        name: "educationsynchronizationerrors: list",
                        method: Method::Get,
                        path: "/education/synchronizationProfiles/{id}/errors",
                        pages: &["educationsynchronizationerrors-get"],
                        work: "EduAdministration.Read EduAdministration.ReadWrite",
                        personal: "",
                        application: "EduAdministration.Read.All EduAdministration.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/education/synchronizationProfiles/{id}/profileStatus`
        pub mod profile_status {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/education/synchronizationProfiles/{id}/profileStatus`
                ProfileStatus
            }

            impl ProfileStatus {
                /// `GET /education/synchronizationProfiles/{id}/profileStatus` — Get the status of an educationSynchronizationProfile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofilestatus-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAdministration.Read`, `EduAdministration.ReadWrite`
                /// - application: `EduAdministration.Read.All`, `EduAdministration.ReadWrite.All`
                pub fn get(&self) -> Get<models::EducationSynchronizationProfileStatus> {
                    let operation = &Operation {
                        name: "educationSynchronizationProfileStatus: get",
                        method: Method::Get,
                        path: "/education/synchronizationProfiles/{id}/profileStatus",
                        pages: &["educationsynchronizationprofilestatus-get"],
                        work: "EduAdministration.Read EduAdministration.ReadWrite",
                        personal: "",
                        application: "EduAdministration.Read.All EduAdministration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

/// `/education/users`
pub mod users {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/education/users`
        Users
    }

    impl Users {
        /// `POST /education/users` — Create educationUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationroot-post-users?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - application: `EduRoster.ReadWrite.All`
        pub fn create(&self, body: models::EducationUser) -> Call<models::EducationUser> {
            let operation = &Operation {
                name: "educationRoot: create",
                method: Method::Post,
                path: "/education/users",
                pages: &["educationroot-post-users"],
                work: "",
                personal: "",
                application: "EduRoster.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /education/users/delta` — educationUser: delta
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationuser-delta?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `EduRoster.ReadBasic`, `EduRoster.Read`, `EduRoster.ReadWrite`
        /// - application: `EduRoster.ReadBasic.All`, `EduRoster.Read.All`, `EduRoster.WriteWrite.All`
        pub fn delta(&self) -> List<models::EducationUser> {
            let operation = &Operation {
                name: "educationUser: delta",
                method: Method::Get,
                path: "/education/users/delta",
                pages: &["educationuser-delta"],
                work: "EduRoster.ReadBasic EduRoster.Read EduRoster.ReadWrite",
                personal: "",
                application: "EduRoster.ReadBasic.All EduRoster.Read.All EduRoster.WriteWrite.All",
            };
            self.0.name("delta").list(operation)
        }

        /// `GET /education/users` — List users
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/educationroot-list-users?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
        pub fn list(&self) -> List<models::EducationUser> {
            let operation = &Operation {
                name: "educationRoot: list",
                method: Method::Get,
                path: "/education/users",
                pages: &["educationroot-list-users"],
                work: "",
                personal: "",
                application: "EduRoster.Read.All EduRoster.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/education/users/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }

        /// `/education/users/schools`
        pub fn schools(&self) -> schools::Schools {
            schools::Schools(self.0.name("schools"))
        }
    }

    /// `/education/users/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/education/users/{id}`
            Id
        }

        impl Id {
            /// `DELETE /education/users/{id}` — Delete educationUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationuser-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `EduRoster.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "educationUser: delete",
                    method: Method::Delete,
                    path: "/education/users/{id}",
                    pages: &["educationuser-delete"],
                    work: "",
                    personal: "",
                    application: "EduRoster.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /education/users/{id}` — Get educationUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationuser-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduRoster.ReadBasic`
            /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
            pub fn get(&self) -> Get<models::EducationUser> {
                let operation = &Operation {
                    name: "educationUser: get",
                    method: Method::Get,
                    path: "/education/users/{id}",
                    pages: &["educationuser-get"],
                    work: "EduRoster.ReadBasic",
                    personal: "",
                    application: "EduRoster.Read.All EduRoster.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /education/users/{id}` — Update educationUser properties
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationuser-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/relatedcontact-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `EduRoster.ReadWrite.All`
            pub fn update(&self, body: models::EducationUser) -> Call<models::EducationUser> {
                let operation = &Operation {
                    name: "educationUser: update",
                    method: Method::Patch,
                    path: "/education/users/{id}",
                    pages: &["educationuser-update", "relatedcontact-update"],
                    work: "",
                    personal: "",
                    application: "EduRoster.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/education/users/{id}/assignments`
            pub fn assignments(&self) -> assignments::Assignments {
                assignments::Assignments(self.0.name("assignments"))
            }

            /// `/education/users/{id}/classes`
            pub fn classes(&self) -> classes::Classes {
                classes::Classes(self.0.name("classes"))
            }

            /// `/education/users/{id}/schools`
            pub fn schools(&self) -> schools::Schools {
                schools::Schools(self.0.name("schools"))
            }

            /// `/education/users/{id}/user`
            pub fn user(&self) -> user::User {
                user::User(self.0.name("user"))
            }
        }

        /// `/education/users/{id}/assignments`
        pub mod assignments {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/education/users/{id}/assignments`
                Assignments
            }

            impl Assignments {
                /// `GET /education/users/{user-id}/assignments` — List assignments of a user
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-assignments?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadBasic` and 3 more
                /// - application: `EduAssignments.ReadBasic.All` and 3 more
                pub fn list(&self) -> List<models::EducationAssignment> {
                    let operation = &Operation {
                        name: "educationUser: list",
                        method: Method::Get,
                        path: "/education/users/{user-id}/assignments",
                        pages: &["educationuser-list-assignments"],
                        work: "EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite",
                        personal: "",
                        application: "EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/education/users/{id}/classes`
        pub mod classes {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/education/users/{id}/classes`
                Classes
            }

            impl Classes {
                /// `GET /education/users/{id}/classes` — List classes
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-classes?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduRoster.ReadBasic`
                /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
                pub fn list(&self) -> List<models::EducationClass> {
                    let operation = &Operation {
                        name: "educationUser: list",
                        method: Method::Get,
                        path: "/education/users/{id}/classes",
                        pages: &["educationuser-list-classes"],
                        work: "EduRoster.ReadBasic",
                        personal: "",
                        application: "EduRoster.Read.All EduRoster.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/education/users/{id}/schools`
        pub mod schools {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/education/users/{id}/schools`
                Schools
            }

            impl Schools {
                /// `GET /education/users/{id}/schools` — List schools
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-schools?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduRoster.ReadBasic`
                /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
                pub fn list(&self) -> List<models::EducationSchool> {
                    let operation = &Operation {
                        name: "educationUser: list",
                        method: Method::Get,
                        path: "/education/users/{id}/schools",
                        pages: &["educationuser-list-schools"],
                        work: "EduRoster.ReadBasic",
                        personal: "",
                        application: "EduRoster.Read.All EduRoster.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/education/users/{id}/user`
        pub mod user {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/education/users/{id}/user`
                User
            }

            impl User {
                /// `GET /education/users/{id}/user` — Get user
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationuser-get-user?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduRoster.ReadBasic` + `Directory.Read.All` and 5 more
                /// - application: `EduRoster.Read.All` + `EduRoster.ReadWrite.All` + `Directory.Read.All`
                pub fn get(&self) -> Get<models::User> {
                    let operation = &Operation {
                        name: "educationUser: get",
                        method: Method::Get,
                        path: "/education/users/{id}/user",
                        pages: &["educationuser-get-user"],
                        work: "EduRoster.ReadBasic+Directory.Read.All EduRoster.ReadBasic+User.Read EduRoster.Read+Directory.Read.All EduRoster.Read+User.Read EduRoster.Write+Directory.Read.All EduRoster.Write+User.Read",
                        personal: "",
                        application: "EduRoster.Read.All+EduRoster.ReadWrite.All+Directory.Read.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/education/users/schools`
    pub mod schools {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/education/users/schools`
            Schools
        }

        impl Schools {
            /// `GET /education/users/schools` — Get educationSchool
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/educationschool-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `EduRoster.ReadBasic`
            /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
            pub fn list(&self) -> Get<models::EducationSchool> {
                let operation = &Operation {
                    name: "educationSchool: list",
                    method: Method::Get,
                    path: "/education/users/schools",
                    pages: &["educationschool-get"],
                    work: "EduRoster.ReadBasic",
                    personal: "",
                    application: "EduRoster.Read.All EduRoster.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}
