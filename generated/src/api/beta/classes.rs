// Written by `cargo xtask gen`; do not edit.
//! `/classes`

use super::models;

crate::runtime::node! {
    /// `/classes`
    Classes
}

impl Classes {
    /// `/classes/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/classes/{id}`
pub mod id {
    use super::models;

    crate::runtime::node! {
        /// `/classes/{id}`
        Id
    }

    impl Id {
        /// `/classes/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }
    }

    /// `/classes/{id}/assignments`
    pub mod assignments {
        use super::models;

        crate::runtime::node! {
            /// `/classes/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `/classes/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/classes/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Method, Operation, Value};

            crate::runtime::node! {
                /// `/classes/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `POST /classes/{classId}/assignments/{assignmentId}/setUpFeedbackResourcesFolder` — educationAssignment: setUpFeedbackResourcesFolder
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-setupfeedbackresourcesfolder?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `EduAssignments.ReadBasic`, `EduAssignments.Read`
                pub fn set_up_feedback_resources_folder(&self, body: Value) -> Call<models::EducationAssignment> {
                    let operation = &Operation {
                        name: "educationAssignment: set_up_feedback_resources_folder",
                        method: Method::Post,
                        path: "/classes/{classId}/assignments/{assignmentId}/setUpFeedbackResourcesFolder",
                        pages: &["educationassignment-setupfeedbackresourcesfolder"],
                        work: "EduAssignments.ReadBasic EduAssignments.Read",
                        personal: "",
                        application: "",
                    };
                    self.0.name("setUpFeedbackResourcesFolder").call(operation).json(body)
                }
            }
        }
    }
}
