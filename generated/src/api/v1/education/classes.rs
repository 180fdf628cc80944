// Written by `cargo xtask gen`; do not edit.
//! `/education/classes`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/education/classes`
    Classes
}

impl Classes {
    /// `POST /education/classes` — Create educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - application: `EduRoster.ReadWrite.All`
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
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `EduRoster.ReadBasic`, `EduRoster.Read`, `EduRoster.ReadWrite`
    /// - application: `EduRoster.ReadBasic.All`, `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
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
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `EduRoster.ReadBasic`
    /// - application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
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

pub mod id;
