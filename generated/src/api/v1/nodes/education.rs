// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `education`.

use super::super::models;
use crate::runtime::{Call, Get, List, Reference, Value};

crate::runtime::node! {
    /// `/education`
    Education
}

impl Education {
    /// `…/classes`
    pub fn classes(&self) -> super::EducationClasses {
        super::EducationClasses(self.0.name("classes"))
    }

    /// `…/me`
    pub fn me(&self) -> super::EducationUser {
        super::EducationUser(self.0.name("me"))
    }

    /// `…/schools`
    pub fn schools(&self) -> super::EducationSchools {
        super::EducationSchools(self.0.name("schools"))
    }

    /// `…/users`
    pub fn users(&self) -> super::EducationUsers {
        super::EducationUsers(self.0.name("users"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationAssignment`, such as `/education/classes/{id}/assignments/{id}`.
    EducationAssignment = models::EducationAssignment
}

impl EducationAssignment {
    /// `DELETE /education/classes/{id}/assignments/{id}` — Delete educationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationAssignment: delete
            educationassignment-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{id}/assignments/{id}` — Get educationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationAssignment> {
        let sheet = "GET educationAssignment: get
            educationassignment-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `POST /education/classes/{id}/assignments/{id}/publish` — educationAssignment: publish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-publish?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn publish(&self) -> Call<models::EducationAssignment> {
        let sheet = "POST educationAssignment: publish
            educationassignment-publish: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `DELETE /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric/$ref` — Delete educationRubric from educationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delete-rubric?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn remove_rubric_ref(&self) -> Call<()> {
        let sheet = "DELETE educationAssignment: remove_rubric_ref
            educationassignment-delete-rubric: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/rubric/$ref";
        self.0.name("rubric").name("$ref").call(sheet)
    }

    /// `PUT /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric/$ref` — Attach educationRubric to an assignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-put-rubric?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn set_rubric_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT educationAssignment: set_rubric_ref
            educationassignment-put-rubric: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/rubric/$ref";
        self.0.name("rubric").name("$ref").call(sheet).reference(body)
    }

    /// `POST /education/classes/{id}/assignments/{id}/setUpResourcesFolder` — educationAssignment: setUpResourcesFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-setupresourcesfolder?view=graph-rest-1.0)
    /// Status: 200, 400.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic`, `EduAssignments.Read`.
    pub fn set_up_resources_folder(&self, body: Value) -> Call<models::EducationAssignment> {
        let sheet = "POST educationAssignment: set_up_resources_folder
            educationassignment-setupresourcesfolder: EduAssignments.ReadBasic EduAssignments.Read | |
            /education/classes/{id}/assignments/{id}/setUpResourcesFolder";
        self.0.name("setUpResourcesFolder").call(sheet).json(body)
    }

    /// `PATCH /education/classes/{class-id}/assignments/{assignment-id}` — Update educationassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn update(&self, body: models::EducationAssignment) -> Call<models::EducationAssignment> {
        let sheet = "PATCH educationAssignment: update
            educationassignment-update: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/categories`
    pub fn categories(&self) -> super::EducationAssignmentCategories {
        super::EducationAssignmentCategories(self.0.references("categories"))
    }

    /// `…/resources`
    pub fn resources(&self) -> super::EducationAssignmentResources {
        super::EducationAssignmentResources(self.0.name("resources"))
    }

    /// `…/rubric`
    pub fn rubric(&self) -> super::EducationRubric {
        super::EducationRubric(self.0.name("rubric"))
    }

    /// `…/submissions`
    pub fn submissions(&self) -> super::EducationAssignmentSubmissions {
        super::EducationAssignmentSubmissions(self.0.name("submissions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationCategory`, such as `/education/classes/{id}/assignments/{id}/categories`.
    EducationAssignmentCategories[models::EducationCategory]
}

impl EducationAssignmentCategories {
    /// `POST /education/classes/{id}/assignments/{id}/categories/$ref` — Create educationCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-post-categories?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST educationAssignment: add_ref
            educationassignment-post-categories: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/categories/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /education/classes/{educationClassId}/assignments/{educationAssignmentId}/categories/delta` — educationCategory: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn delta(&self) -> List<models::EducationCategory> {
        let sheet = "GET educationCategory: delta
            educationcategory-delta: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/categories/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/classes/{id}/assignments/{id}/categories` — List categories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-categories?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationCategory> {
        let sheet = "GET educationAssignment: list
            educationassignment-list-categories: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/categories";
        self.0.list(sheet)
    }

    /// `DELETE /education/classes/{id}/assignments/{id}/categories/{id}/$ref` — Remove educationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-remove-category?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE remove: remove_ref
            educationassignment-remove-category: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/categories/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationAssignmentDefaults`, such as `/education/classes/{id}/assignmentDefaults`.
    EducationAssignmentDefaults = models::EducationAssignmentDefaults
}

impl EducationAssignmentDefaults {
    /// `GET /education/classes/{id}/assignmentDefaults` — Get educationAssignmentDefaults
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentdefaults-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationAssignmentDefaults> {
        let sheet = "GET educationAssignmentDefaults: get
            educationassignmentdefaults-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignmentDefaults";
        self.0.get(sheet)
    }

    /// `PATCH /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignmentDefaults` — Update educationAssignmentDefaults
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentdefaults-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn update(&self, body: models::EducationAssignmentDefaults) -> Call<models::EducationAssignmentDefaults> {
        let sheet = "PATCH educationAssignmentDefaults: update
            educationassignmentdefaults-update: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentDefaults";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationAssignmentResource`, such as `/education/classes/{id}/assignments/{id}/resources/{id}`.
    EducationAssignmentResource = models::EducationAssignmentResource
}

impl EducationAssignmentResource {
    /// `DELETE /education/classes/{class-id}/assignments/{assignment-id}/resources/{resource-id}` — Delete educationAssignmentResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentresource-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationAssignmentResource: delete
            educationassignmentresource-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/resources/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{class-id}/assignments/{assignment-id}/resources/{resource-id}` — Get educationAssignmentResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentresource-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationAssignmentResource> {
        let sheet = "GET educationAssignmentResource: get
            educationassignmentresource-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/resources/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationAssignmentResource`, such as `/education/classes/{id}/assignments/{id}/resources`.
    EducationAssignmentResources[models::EducationAssignmentResource]
}

impl EducationAssignmentResources {
    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/resources` — Create educationAssignmentResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-post-resource?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn create(&self, body: models::EducationFileResource) -> Call<models::EducationAssignmentResource> {
        let sheet = "POST educationAssignment: create
            educationassignment-post-resource: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/resources";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/{id}/assignments/{id}/resources` — List assignment resources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-resources?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationAssignmentResource> {
        let sheet = "GET educationAssignment: list
            educationassignment-list-resources: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/resources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationAssignmentSettings`, such as `/education/classes/{id}/assignmentSettings`.
    EducationAssignmentSettings = models::EducationAssignmentSettings
}

impl EducationAssignmentSettings {
    /// `GET /education/classes/{id}/assignmentSettings` — Get educationAssignmentSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentsettings-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationAssignmentSettings> {
        let sheet = "GET educationAssignmentSettings: get
            educationassignmentsettings-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignmentSettings";
        self.0.get(sheet)
    }

    /// `PATCH /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignmentSettings` — Update educationAssignmentSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentsettings-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn update(&self, body: models::EducationAssignmentSettings) -> Call<models::EducationAssignmentSettings> {
        let sheet = "PATCH educationAssignmentSettings: update
            educationassignmentsettings-update: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSubmission`, such as `/education/classes/{id}/assignments/{id}/submissions`.
    EducationAssignmentSubmissions[models::EducationSubmission]
}

impl EducationAssignmentSubmissions {
    /// `GET /education/classes/{id}/assignments/{id}/submissions` — List submissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-submissions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationSubmission> {
        let sheet = "GET educationAssignment: list
            educationassignment-list-submissions: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationCategory`, such as `/education/classes/{id}/assignmentCategories/{id}`.
    EducationCategory = models::EducationCategory
}

impl EducationCategory {
    /// `DELETE /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignmentCategories/{id}` — Delete educationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationCategory: delete
            educationcategory-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentCategories/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{id}/assignmentCategories/{id}` — Get educationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationCategory> {
        let sheet = "GET educationCategory: get
            educationcategory-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignmentCategories/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationClass`, such as `/education/classes/{id}`.
    EducationClass = models::EducationClass
}

impl EducationClass {
    /// `DELETE /education/classes/{id}` — Delete educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationClass: delete
            educationclass-delete: | | EduRoster.ReadWrite.All
            /education/classes/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{id}` — Get educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EducationClass> {
        let sheet = "GET educationClass: get
            educationclass-get: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/classes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /education/classes/{id}` — Update educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn update(&self, body: models::EducationClass) -> Call<models::EducationClass> {
        let sheet = "PATCH educationClass: update
            educationclass-update: | | EduRoster.ReadWrite.All
            /education/classes/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignmentCategories`
    pub fn assignment_categories(&self) -> super::EducationClassAssignmentCategories {
        super::EducationClassAssignmentCategories(self.0.name("assignmentCategories"))
    }

    /// `…/assignmentDefaults`
    pub fn assignment_defaults(&self) -> super::EducationAssignmentDefaults {
        super::EducationAssignmentDefaults(self.0.name("assignmentDefaults"))
    }

    /// `…/assignmentSettings`
    pub fn assignment_settings(&self) -> super::EducationAssignmentSettings {
        super::EducationAssignmentSettings(self.0.name("assignmentSettings"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::EducationClassAssignments {
        super::EducationClassAssignments(self.0.name("assignments"))
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }

    /// `…/members`
    pub fn members(&self) -> super::EducationClassMembers {
        super::EducationClassMembers(self.0.references("members"))
    }

    /// `…/schools`
    pub fn schools(&self) -> super::EducationClassSchools {
        super::EducationClassSchools(self.0.name("schools"))
    }

    /// `…/teachers`
    pub fn teachers(&self) -> super::EducationClassTeachers {
        super::EducationClassTeachers(self.0.references("teachers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationCategory`, such as `/education/classes/{id}/assignmentCategories`.
    EducationClassAssignmentCategories[models::EducationCategory]
}

impl EducationClassAssignmentCategories {
    /// `POST /education/classes/{id}/assignmentCategories` — Create educationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-category?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn create(&self, body: models::EducationCategory) -> Call<models::EducationCategory> {
        let sheet = "POST educationClass: create
            educationclass-post-category: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentCategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/{educationClassId}/assignmentCategories/delta` — educationCategory: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn delta(&self) -> List<models::EducationCategory> {
        let sheet = "GET educationCategory: delta
            educationcategory-delta: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignmentCategories/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/classes/{id}/assignmentCategories` — List assignmentcategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-categories?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationCategory> {
        let sheet = "GET educationClass: list
            educationclass-list-categories: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignmentCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationAssignment`, such as `/education/classes/{id}/assignments`.
    EducationClassAssignments[models::EducationAssignment]
}

impl EducationClassAssignments {
    /// `POST /education/classes/{class-id}/assignments` — Create educationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-assignment?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn create(&self, body: models::EducationAssignment) -> Call<models::EducationAssignment> {
        let sheet = "POST educationClass: create
            educationclass-post-assignment: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/{educationClassId}/assignments/delta` — educationAssignment: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn delta(&self) -> List<models::EducationAssignment> {
        let sheet = "GET educationAssignment: delta
            educationassignment-delta: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/classes/{id}/assignments` — List class assignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-assignments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationAssignment> {
        let sheet = "GET educationClass: list
            educationclass-list-assignments: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationUser`, such as `/education/classes/{id}/members`.
    EducationClassMembers[models::EducationUser]
}

impl EducationClassMembers {
    /// `POST /education/classes/{id}/members/$ref` — Add a student
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-members?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All` + `Member.Read.Hidden`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST educationClass: add_ref
            educationclass-post-members: | | EduRoster.ReadWrite.All+Member.Read.Hidden
            /education/classes/{id}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /education/classes/{id}/members` — List members of an educationclass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-members?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All` + `Member.Read.Hidden`, `EduRoster.ReadWrite.All` + `Member.Read.Hidden`.
    pub fn list(&self) -> List<models::EducationUser> {
        let sheet = "GET educationClass: list
            educationclass-list-members: EduRoster.ReadBasic | | EduRoster.Read.All+Member.Read.Hidden EduRoster.ReadWrite.All+Member.Read.Hidden
            /education/classes/{id}/members";
        self.0.list(sheet)
    }

    /// `DELETE /education/classes/{id}/members/{userId}/$ref` — Remove member from educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete-members?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE educationClass: remove_ref
            educationclass-delete-members: | | EduRoster.ReadWrite.All
            /education/classes/{id}/members/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSchool`, such as `/education/classes/{id}/schools`.
    EducationClassSchools[models::EducationSchool]
}

impl EducationClassSchools {
    /// `GET /education/classes/{id}/schools` — List schools
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-schools?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationSchool> {
        let sheet = "GET educationClass: list
            educationclass-list-schools: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/classes/{id}/schools";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationUser`, such as `/education/classes/{id}/teachers`.
    EducationClassTeachers[models::EducationUser]
}

impl EducationClassTeachers {
    /// `POST /education/classes/{id}/teachers/$ref` — Add teacher
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-teachers?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST educationClass: add_ref
            educationclass-post-teachers: | | EduRoster.ReadWrite.All
            /education/classes/{id}/teachers/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /education/classes/{id}/teachers` — List teachers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-teachers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationUser> {
        let sheet = "GET educationClass: list
            educationclass-list-teachers: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/classes/{id}/teachers";
        self.0.list(sheet)
    }

    /// `DELETE /education/classes/{id}/teachers/{userId}/$ref` — Remove teacher from educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete-teachers?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE educationClass: remove_ref
            educationclass-delete-teachers: | | EduRoster.ReadWrite.All
            /education/classes/{id}/teachers/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationClass`, such as `/education/classes`.
    EducationClasses[models::EducationClass]
}

impl EducationClasses {
    /// `POST /education/classes` — Create educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn create(&self, body: models::EducationClass) -> Call<models::EducationClass> {
        let sheet = "POST educationClass: create
            educationclass-post: | | EduRoster.ReadWrite.All
            /education/classes";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/delta` — educationClass: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`, `EduRoster.Read`, `EduRoster.ReadWrite`; application: `EduRoster.ReadBasic.All`, `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn delta(&self) -> List<models::EducationClass> {
        let sheet = "GET educationClass: delta
            educationclass-delta: EduRoster.ReadBasic EduRoster.Read EduRoster.ReadWrite | | EduRoster.ReadBasic.All EduRoster.Read.All EduRoster.ReadWrite.All
            /education/classes/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/classes` — List educationClasses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationClass> {
        let sheet = "GET educationClass: list
            educationclass-list: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/classes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationOutcome`, such as `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes/{id}`.
    EducationOutcome = models::EducationOutcome
}

impl EducationOutcome {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EducationOutcome> {
        self.0.get("GET educationOutcome: get")
    }

    /// `PATCH /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/outcomes/9c0f2850-ff8f-4fd6-b3ac-e23077b59141` — Update educationOutcome
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationoutcome-update?view=graph-rest-1.0)
    /// Status: 200, 400, 404.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn update(&self, body: models::EducationFeedbackOutcome) -> Call<models::EducationOutcome> {
        let sheet = "PATCH educationOutcome: update
            educationoutcome-update: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/outcomes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationRubric`, such as `/education/me/rubrics/{id}`.
    EducationRubric = models::EducationRubric
}

impl EducationRubric {
    /// `DELETE /education/me/rubrics/ceb3863e-6912-4ea9-ac41-3c2bb7b6672d` — Delete educationRubric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationrubric-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationRubric: delete
            educationrubric-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/me/rubrics/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/me/rubrics/ceb3863e-6912-4ea9-ac41-3c2bb7b6672d` — Get educationRubric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationrubric-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/educationassignment-get-rubric?view=graph-rest-1.0)
    /// Also: `/education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationRubric> {
        let sheet = "GET educationRubric: get
            educationrubric-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/me/rubrics/{id}
            educationassignment-get-rubric: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/rubric";
        self.0.get(sheet)
    }

    /// `PATCH /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/rubric` — Update educationRubric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationrubric-update?view=graph-rest-1.0)
    /// Also: `/education/me/rubrics/ceb3863e-6912-4ea9-ac41-3c2bb7b6672d`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn update(&self, body: models::EducationRubric) -> Call<models::EducationRubric> {
        let sheet = "PATCH educationRubric: update
            educationrubric-update: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/rubric
            /education/me/rubrics/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationSchool`, such as `/education/schools/{id}`.
    EducationSchool = models::EducationSchool
}

impl EducationSchool {
    /// `DELETE /education/schools/{id}` — Delete educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationSchool: delete
            educationschool-delete: | | EduRoster.ReadWrite.All
            /education/schools/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/schools/{educationSchoolId}` — Get educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EducationSchool> {
        let sheet = "GET educationSchool: get
            educationschool-get: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/schools/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /education/schools/{id}` — Update educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn update(&self, body: models::EducationSchool) -> Call<models::EducationSchool> {
        let sheet = "PATCH educationSchool: update
            educationschool-update: | | EduRoster.ReadWrite.All
            /education/schools/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/administrativeUnit`
    pub fn administrative_unit(&self) -> super::EducationSchoolAdministrativeUnit {
        super::EducationSchoolAdministrativeUnit(self.0.name("administrativeUnit"))
    }

    /// `…/classes`
    pub fn classes(&self) -> super::EducationSchoolClasses {
        super::EducationSchoolClasses(self.0.references("classes"))
    }

    /// `…/users`
    pub fn users(&self) -> super::EducationSchoolUsers {
        super::EducationSchoolUsers(self.0.references("users"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.administrativeUnit`, such as `/education/schools/{id}/administrativeUnit`.
    EducationSchoolAdministrativeUnit[models::AdministrativeUnit]
}

impl EducationSchoolAdministrativeUnit {
    /// `GET /education/schools/{educationSchoolId}/administrativeUnit` — List administrativeUnit an educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-list-administrativeunit?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::AdministrativeUnit> {
        let sheet = "GET educationSchool: list
            educationschool-list-administrativeunit: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/schools/{id}/administrativeUnit";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationClass`, such as `/education/schools/{id}/classes`.
    EducationSchoolClasses[models::EducationClass]
}

impl EducationSchoolClasses {
    /// `POST /education/schools/{id}/classes/$ref` — Add educationClass to educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-post-classes?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST educationSchool: add_ref
            educationschool-post-classes: | | EduRoster.ReadWrite.All
            /education/schools/{id}/classes/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /education/schools/{educationSchoolId}/classes` — List classes of an educationschool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-list-classes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationClass> {
        let sheet = "GET educationSchool: list
            educationschool-list-classes: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/schools/{id}/classes";
        self.0.list(sheet)
    }

    /// `DELETE /education/schools/{id}/classes/{classId}/$ref` — Remove educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete-classes?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE educationSchool: remove_ref
            educationschool-delete-classes: | | EduRoster.ReadWrite.All
            /education/schools/{id}/classes/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationUser`, such as `/education/schools/{id}/users`.
    EducationSchoolUsers[models::EducationUser]
}

impl EducationSchoolUsers {
    /// `POST /education/schools/{id}/users/$ref` — Add educationUser to an educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-post-users?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST educationSchool: add_ref
            educationschool-post-users: | | EduRoster.ReadWrite.All
            /education/schools/{id}/users/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /education/schools/{educationSchoolId}/users` — List users of an educationschool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-list-users?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationUser> {
        let sheet = "GET educationSchool: list
            educationschool-list-users: | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/schools/{id}/users";
        self.0.list(sheet)
    }

    /// `DELETE /education/schools/{id}/users/{userId}/$ref` — Remove educationUser from an educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete-users?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE educationSchool: remove_ref
            educationschool-delete-users: | | EduRoster.ReadWrite.All
            /education/schools/{id}/users/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSchool`, such as `/education/schools`.
    EducationSchools[models::EducationSchool]
}

impl EducationSchools {
    /// `POST /education/schools` — Create educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn create(&self, body: models::EducationSchool) -> Call<models::EducationSchool> {
        let sheet = "POST educationSchool: create
            educationschool-post: | | EduRoster.ReadWrite.All
            /education/schools";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/schools/delta` — educationSchool: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn delta(&self) -> List<models::EducationSchool> {
        let sheet = "GET educationSchool: delta
            educationschool-delta: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/schools/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/schools` — List educationSchools
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationSchool> {
        let sheet = "GET educationSchool: list
            educationschool-list: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/schools";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationSubmission`, such as `/education/classes/{id}/assignments/{id}/submissions/{id}`.
    EducationSubmission = models::EducationSubmission
}

impl EducationSubmission {
    /// `GET /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}` — Get educationSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationSubmission> {
        let sheet = "GET educationSubmission: get
            educationsubmission-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}";
        self.0.get(sheet)
    }

    /// `POST /education/classes/{id}/assignments/{id}/submissions/{id}/reassign` — educationSubmission: reassign
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-reassign?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn reassign(&self) -> Call<models::EducationSubmission> {
        let sheet = "POST educationSubmission: reassign
            educationsubmission-reassign: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/reassign";
        self.0.name("reassign").call(sheet)
    }

    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/return` — educationSubmission: return
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-return?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn return_(&self) -> Call<models::EducationSubmission> {
        let sheet = "POST educationSubmission: return_
            educationsubmission-return: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/return";
        self.0.name("return").call(sheet)
    }

    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/submit` — educationSubmission: submit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-submit?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn submit(&self) -> Call<models::EducationSubmission> {
        let sheet = "POST educationSubmission: submit
            educationsubmission-submit: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/submit";
        self.0.name("submit").call(sheet)
    }

    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/unsubmit` — educationSubmission: unsubmit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-unsubmit?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn unsubmit(&self) -> Call<models::EducationSubmission> {
        let sheet = "POST educationSubmission: unsubmit
            educationsubmission-unsubmit: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/unsubmit";
        self.0.name("unsubmit").call(sheet)
    }

    /// `…/outcomes`
    pub fn outcomes(&self) -> super::EducationSubmissionOutcomes {
        super::EducationSubmissionOutcomes(self.0.name("outcomes"))
    }

    /// `…/resources`
    pub fn resources(&self) -> super::EducationSubmissionResources {
        super::EducationSubmissionResources(self.0.name("resources"))
    }

    /// `…/submittedResources`
    pub fn submitted_resources(&self) -> super::EducationSubmissionSubmittedResources {
        super::EducationSubmissionSubmittedResources(self.0.name("submittedResources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationOutcome`, such as `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes`.
    EducationSubmissionOutcomes[models::EducationOutcome]
}

impl EducationSubmissionOutcomes {
    /// `GET /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/outcomes` — List outcomes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-outcomes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationOutcome> {
        let sheet = "GET educationSubmission: list
            educationsubmission-list-outcomes: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/outcomes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationSubmissionResource`, such as `/education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}`.
    EducationSubmissionResource = models::EducationSubmissionResource
}

impl EducationSubmissionResource {
    /// `DELETE /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources/{resource-id}` — Delete educationSubmissionResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmissionresource-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationSubmissionResource: delete
            educationsubmissionresource-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources/{resource-id}` — Get educationSubmissionResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmissionresource-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/educationsubmittedsubmissionresource-get?view=graph-rest-1.0)
    /// Also: `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationSubmissionResource> {
        let sheet = "GET educationSubmissionResource: get
            educationsubmissionresource-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}
            educationsubmittedsubmissionresource-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSubmissionResource`, such as `/education/classes/{id}/assignments/{id}/submissions/{id}/resources`.
    EducationSubmissionResources[models::EducationSubmissionResource]
}

impl EducationSubmissionResources {
    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources` — Create educationSubmissionResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-post-resources?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn create(&self, body: models::EducationExcelResource) -> Call<models::EducationWordResource> {
        let sheet = "POST educationSubmission: create
            educationsubmission-post-resources: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/assignments/cf6005fc-9e13-44a2-a6ac-a53322006454/submissions/d1bee293-d8bb-48d4-af3e-c8cb0e3c7fe7/resources` — List submission resources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-resources?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationSubmissionResource> {
        let sheet = "GET educationSubmission: list
            educationsubmission-list-resources: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSubmissionResource`, such as `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources`.
    EducationSubmissionSubmittedResources[models::EducationSubmissionResource]
}

impl EducationSubmissionSubmittedResources {
    /// `GET /education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources` — List submittedresources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-submittedresources?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationSubmissionResource> {
        let sheet = "GET educationSubmission: list
            educationsubmission-list-submittedresources: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationUser`, such as `/education/me`.
    EducationUser = models::EducationUser
}

impl EducationUser {
    /// `DELETE /education/users/{id}` — Delete educationUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationUser: delete
            educationuser-delete: | | EduRoster.ReadWrite.All
            /education/users/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/me` — Get educationUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-get?view=graph-rest-1.0)
    /// Also: `/education/users/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EducationUser> {
        let sheet = "GET educationUser: get
            educationuser-get: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/me
            /education/users/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /education/me` — Update educationUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-update?view=graph-rest-1.0)
    /// Also: `/education/users/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn update(&self, body: models::EducationUser) -> Call<models::EducationUser> {
        let sheet = "PATCH educationUser: update
            educationuser-update: | | EduRoster.ReadWrite.All
            /education/me
            /education/users/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::EducationUserAssignments {
        super::EducationUserAssignments(self.0.name("assignments"))
    }

    /// `…/classes`
    pub fn classes(&self) -> super::EducationUserClasses {
        super::EducationUserClasses(self.0.name("classes"))
    }

    /// `…/rubrics`
    pub fn rubrics(&self) -> super::EducationUserRubrics {
        super::EducationUserRubrics(self.0.name("rubrics"))
    }

    /// `…/schools`
    pub fn schools(&self) -> super::EducationUserSchools {
        super::EducationUserSchools(self.0.name("schools"))
    }

    /// `…/taughtClasses`
    pub fn taught_classes(&self) -> super::EducationUserTaughtClasses {
        super::EducationUserTaughtClasses(self.0.name("taughtClasses"))
    }

    /// `…/user`
    pub fn user(&self) -> super::User {
        super::User(self.0.name("user"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationAssignment`, such as `/education/me/assignments`.
    EducationUserAssignments[models::EducationAssignment]
}

impl EducationUserAssignments {
    /// `GET /education/classes/{educationClassId}/members/{educationUserId}/assignments/delta` — educationAssignment: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn delta(&self) -> List<models::EducationAssignment> {
        let sheet = "GET educationAssignment: delta
            educationassignment-delta: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/members/{id}/assignments/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/me/assignments` — List assignments of a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-assignments?view=graph-rest-1.0)
    /// Also: `/education/users/{user-id}/assignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationAssignment> {
        let sheet = "GET educationUser: list
            educationuser-list-assignments: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/me/assignments
            /education/users/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationClass`, such as `/education/me/classes`.
    EducationUserClasses[models::EducationClass]
}

impl EducationUserClasses {
    /// `GET /education/me/classes` — List classes of an educationUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-classes?view=graph-rest-1.0)
    /// Also: `/education/users/{id}/classes`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationClass> {
        let sheet = "GET educationUser: list
            educationuser-list-classes: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/me/classes
            /education/users/{id}/classes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationRubric`, such as `/education/me/rubrics`.
    EducationUserRubrics[models::EducationRubric]
}

impl EducationUserRubrics {
    /// `POST /education/me/rubrics` — Create educationRubric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-post-rubrics?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn create(&self, body: models::EducationRubric) -> Call<models::EducationRubric> {
        let sheet = "POST educationUser: create
            educationuser-post-rubrics: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/me/rubrics";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/me/rubrics` — List rubrics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-rubrics?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more.
    pub fn list(&self) -> List<models::EducationRubric> {
        let sheet = "GET educationUser: list
            educationuser-list-rubrics: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | |
            /education/me/rubrics";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSchool`, such as `/education/me/schools`.
    EducationUserSchools[models::EducationSchool]
}

impl EducationUserSchools {
    /// `GET /education/me/schools` — List schools of an educationUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-schools?view=graph-rest-1.0)
    /// Also: `/education/users/{educationUserId}/schools`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationSchool> {
        let sheet = "GET educationUser: list
            educationuser-list-schools: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/me/schools
            /education/users/{id}/schools";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationClass`, such as `/education/me/taughtClasses`.
    EducationUserTaughtClasses[models::EducationClass]
}

impl EducationUserTaughtClasses {
    /// `GET /education/me/taughtClasses` — List taughtClasses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-taughtclasses?view=graph-rest-1.0)
    /// Also: `/education/users/{educationUserId}/taughtClasses`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationClass> {
        let sheet = "GET educationUser: list
            educationuser-list-taughtclasses: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/me/taughtClasses
            /education/users/{id}/taughtClasses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationUser`, such as `/education/users`.
    EducationUsers[models::EducationUser]
}

impl EducationUsers {
    /// `POST /education/users` — Create educationUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn create(&self, body: models::EducationUser) -> Call<models::EducationUser> {
        let sheet = "POST educationUser: create
            educationuser-post: | | EduRoster.ReadWrite.All
            /education/users";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/users/delta` — educationUser: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn delta(&self) -> List<models::EducationUser> {
        let sheet = "GET educationUser: delta
            educationuser-delta: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/users/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/users` — List EducationUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationUser> {
        let sheet = "GET educationUser: list
            educationuser-list: | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/users";
        self.0.list(sheet)
    }
}
