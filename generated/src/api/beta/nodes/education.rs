// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `education`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// `/classes`
    Classes
}

impl Classes {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ClassesId {
        super::ClassesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/classes/{id}`
    ClassesId
}

impl ClassesId {
    /// `…/assignments`
    pub fn assignments(&self) -> super::ClassesIdAssignments {
        super::ClassesIdAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// `/classes/{id}/assignments`
    ClassesIdAssignments
}

impl ClassesIdAssignments {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ClassesIdAssignmentsId {
        super::ClassesIdAssignmentsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/classes/{id}/assignments/{id}`
    ClassesIdAssignmentsId
}

impl ClassesIdAssignmentsId {
    /// `POST /classes/{classId}/assignments/{assignmentId}/setUpFeedbackResourcesFolder` — educationAssignment: setUpFeedbackResourcesFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-setupfeedbackresourcesfolder?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic`, `EduAssignments.Read`.
    pub fn set_up_feedback_resources_folder(&self, body: Value) -> Call<models::EducationAssignment> {
        let sheet = "POST educationAssignment: set_up_feedback_resources_folder
            educationassignment-setupfeedbackresourcesfolder: EduAssignments.ReadBasic EduAssignments.Read | |
            /classes/{id}/assignments/{id}/setUpFeedbackResourcesFolder";
        self.0.name("setUpFeedbackResourcesFolder").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationAssignment`, such as `/education/me/assignments/{id}`.
    EducationAssignment: super::Entity = models::EducationAssignment
}

impl EducationAssignment {
    /// `POST /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/activate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-activate?view=graph-rest-beta), metadata
    /// Also: `/education/me/assignments/{educationAssignment-id}/activate`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/activate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn activate(&self) -> Call<models::EducationAssignment> {
        let sheet = "POST educationAssignment: activate
            educationassignment-activate: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/activate
            /education/me/assignments/{id}/activate
            /education/users/{id}/assignments/{id}/activate";
        self.0.name("activate").call(sheet)
    }

    /// `POST /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/deactivate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-deactivate?view=graph-rest-beta), metadata
    /// Also: `/education/me/assignments/{educationAssignment-id}/deactivate`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/deactivate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn deactivate(&self) -> Call<models::EducationAssignment> {
        let sheet = "POST educationAssignment: deactivate
            educationassignment-deactivate: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/deactivate
            /education/me/assignments/{id}/deactivate
            /education/users/{id}/assignments/{id}/deactivate";
        self.0.name("deactivate").call(sheet)
    }

    /// `DELETE /education/classes/{id}/assignments/{id}` — Delete educationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWriteBasic.All`, `EduAssignments.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationAssignment: delete
            educationassignment-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | | EduAssignments.ReadWriteBasic.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{id}/assignments/{id}` — Get educationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationAssignment> {
        let sheet = "GET educationAssignment: get
            educationassignment-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `GET /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/rubric/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-rubric-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_rubric_ref(&self) -> Get<models::EducationRubric> {
        let sheet = "GET rubric: get_rubric_ref
            educationassignment-list-rubric-ref: | |
            /education/classes/{id}/assignments/{id}/rubric/$ref";
        self.0.name("rubric").name("$ref").get(sheet)
    }

    /// `POST /education/classes/{id}/assignments/{id}/publish` — educationAssignment: publish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-publish?view=graph-rest-beta)
    /// Also: `/education/me/assignments/{educationAssignment-id}/publish`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/publish`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWriteBasic.All`, `EduAssignments.ReadWrite.All`.
    pub fn publish(&self) -> Call<models::EducationAssignment> {
        let sheet = "POST educationAssignment: publish
            educationassignment-publish: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | | EduAssignments.ReadWriteBasic.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/publish
            educationassignment-publish: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/me/assignments/{id}/publish
            /education/users/{id}/assignments/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `DELETE /education/classes/{id}/assignments/{id}/rubric/$ref` — Remove educationRubric from educationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delete-rubric?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn remove_rubric_ref(&self) -> Call<()> {
        let sheet = "DELETE educationAssignment: remove_rubric_ref
            educationassignment-delete-rubric: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/rubric/$ref";
        self.0.name("rubric").name("$ref").call(sheet)
    }

    /// `PUT /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/gradingScheme/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn set_grading_scheme_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT gradingscheme: set_grading_scheme_ref
            : EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/gradingScheme/$ref";
        self.0.name("gradingScheme").name("$ref").call(sheet).reference(body)
    }

    /// `PUT /education/classes/{id}/assignments/{id}/rubric/$ref` — Attach educationRubric to an educationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-put-rubric?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn set_rubric_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT educationAssignment: set_rubric_ref
            educationassignment-put-rubric: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/rubric/$ref";
        self.0.name("rubric").name("$ref").call(sheet).reference(body)
    }

    /// `POST /education/classes/{classId}/assignments/{assignmentId}/setUpFeedbackResourcesFolder` — educationAssignment: setUpFeedbackResourcesFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-setupfeedbackresourcesfolder?view=graph-rest-beta)
    /// Also: `/education/me/assignments/{educationAssignment-id}/setUpFeedbackResourcesFolder`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/setUpFeedbackResourcesFolder`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`.
    pub fn set_up_feedback_resources_folder(&self, body: Value) -> Call<models::EducationAssignment> {
        let sheet = "POST educationAssignment: set_up_feedback_resources_folder
            educationassignment-setupfeedbackresourcesfolder: EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/setUpFeedbackResourcesFolder
            educationassignment-setupfeedbackresourcesfolder: EduAssignments.ReadBasic EduAssignments.Read | |
            /education/me/assignments/{id}/setUpFeedbackResourcesFolder
            /education/users/{id}/assignments/{id}/setUpFeedbackResourcesFolder";
        self.0.name("setUpFeedbackResourcesFolder").call(sheet).json(body)
    }

    /// `POST /education/classes/{id}/assignments/{id}/setUpResourcesFolder` — educationAssignment: setUpResourcesFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-setupresourcesfolder?view=graph-rest-beta)
    /// Also: `/education/me/assignments/{educationAssignment-id}/setUpResourcesFolder`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/setUpResourcesFolder`.
    /// Status: 200, 400.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWrite.All`.
    pub fn set_up_resources_folder(&self, body: Value) -> Call<models::EducationAssignment> {
        let sheet = "POST educationAssignment: set_up_resources_folder
            educationassignment-setupresourcesfolder: EduAssignments.ReadWrite | | EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/setUpResourcesFolder
            educationassignment-setupresourcesfolder: EduAssignments.ReadBasic EduAssignments.Read | |
            /education/me/assignments/{id}/setUpResourcesFolder
            /education/users/{id}/assignments/{id}/setUpResourcesFolder";
        self.0.name("setUpResourcesFolder").call(sheet).json(body)
    }

    /// `PATCH /education/classes/{class-id}/assignments/{assignment-id}` — Update educationassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWriteBasic.All`, `EduAssignments.ReadWrite.All`.
    pub fn update(&self, body: models::EducationAssignment) -> Call<models::EducationAssignment> {
        let sheet = "PATCH educationAssignment: update
            educationassignment-update: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | | EduAssignments.ReadWriteBasic.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/categories`
    pub fn categories(&self) -> super::EducationAssignmentCategories {
        super::EducationAssignmentCategories(self.0.references("categories"))
    }

    /// `…/gradingCategory`
    ///
    /// The type lists it; no page documents a request there.
    pub fn grading_category(&self) -> super::EducationGradingCategory {
        super::EducationGradingCategory(self.0.name("gradingCategory"))
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
    /// A collection of `microsoft.graph.educationCategory`, such as `/education/me/assignments/{id}/categories`.
    EducationAssignmentCategories[models::EducationCategory]
}

impl EducationAssignmentCategories {
    /// `POST /education/classes/{id}/assignments/{id}/categories/$ref` — Create educationCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-post-categories?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST educationAssignment: add_ref
            educationassignment-post-categories: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/categories/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `POST /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/categories`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-post-categories-2?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn create(&self, body: models::EducationCategory) -> Call<models::EducationCategory> {
        let sheet = "POST categories: create
            educationassignment-post-categories-2: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/categories";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/categories/$ref` — Remove educationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-remove-category?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE remove: delete_ref
            educationassignment-remove-category: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/categories/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /education/classes/{educationClassId}/assignments/{educationAssignmentId}/categories/delta` — educationCategory: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delta?view=graph-rest-beta)
    /// Also: `/education/me/assignments/{educationAssignment-id}/categories/delta`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/categories/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn delta(&self) -> List<models::EducationCategory> {
        let sheet = "GET educationCategory: delta
            educationcategory-delta: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/categories/delta
            educationcategory-delta: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/me/assignments/{id}/categories/delta
            /education/users/{id}/assignments/{id}/categories/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/classes/{id}/assignments/{id}/categories` — List categories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-categories?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationCategory> {
        let sheet = "GET educationAssignment: list
            educationassignment-list-categories: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/categories";
        self.0.list(sheet)
    }

    /// `GET /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/categories/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-categories-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::EducationCategory> {
        let sheet = "GET categories: list_refs
            educationassignment-list-categories-ref: | |
            /education/classes/{id}/assignments/{id}/categories/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /education/classes/{id}/assignments/{id}/categories/{id}/$ref` — Remove educationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-remove-category?view=graph-rest-beta)
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
    EducationAssignmentDefaults: super::Entity = models::EducationAssignmentDefaults
}

impl EducationAssignmentDefaults {
    /// `GET /education/classes/{id}/assignmentDefaults` — Get educationAssignmentDefaults
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentdefaults-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationAssignmentDefaults> {
        let sheet = "GET educationAssignmentDefaults: get
            educationassignmentdefaults-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignmentDefaults";
        self.0.get(sheet)
    }

    /// `PATCH /education/classes/{id}/assignmentDefaults` — Update educationAssignmentDefaults
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentdefaults-update?view=graph-rest-beta)
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
    EducationAssignmentResource: super::Entity = models::EducationAssignmentResource
}

impl EducationAssignmentResource {
    /// `DELETE /education/classes/{class-id}/assignments/{assignment-id}/resources/{resource-id}` — Delete educationAssignmentResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentresource-delete?view=graph-rest-beta)
    /// Also: `/education/classes/{educationClass-id}/assignments/{educationAssignment-id}/resources/{educationAssignmentResource-id}/dependentResources/{educationAssignmentResource-id1}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWriteBasic.All`, `EduAssignments.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationAssignmentResource: delete
            educationassignmentresource-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | | EduAssignments.ReadWriteBasic.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/resources/{id}
            educationassignmentresource-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/resources/{id}/dependentResources/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{class-id}/assignments/{assignment-id}/resources/{resource-id}` — Get educationAssignmentResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentresource-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationAssignmentResource> {
        let sheet = "GET educationAssignmentResource: get
            educationassignmentresource-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/resources/{id}";
        self.0.get(sheet)
    }

    /// `…/dependentResources`
    pub fn dependent_resources(&self) -> super::EducationAssignmentResourceDependentResources {
        super::EducationAssignmentResourceDependentResources(self.0.name("dependentResources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationAssignmentResource`, such as `/education/classes/{id}/assignments/{id}/resources/{id}/dependentResources`.
    EducationAssignmentResourceDependentResources[models::EducationAssignmentResource]
}

impl EducationAssignmentResourceDependentResources {
    /// `POST /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/resources/{educationAssignmentResource-id}/dependentResources`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`.
    pub fn create(&self, body: models::EducationAssignmentResource) -> Call<models::EducationAssignmentResource> {
        let sheet = "POST educationAssignmentResource: create
            : EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/resources/{id}/dependentResources";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/resources/{educationAssignmentResource-id}/dependentResources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentresource-list-dependentresources?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic`, `EduAssignments.ReadWrite`, `EduAssignments.Read`; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationAssignmentResource> {
        let sheet = "GET educationAssignmentResource: list
            educationassignmentresource-list-dependentresources: EduAssignments.ReadBasic EduAssignments.ReadWrite EduAssignments.Read | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/resources/{id}/dependentResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationAssignmentResource`, such as `/education/classes/{id}/assignments/{id}/resources`.
    EducationAssignmentResources[models::EducationAssignmentResource]
}

impl EducationAssignmentResources {
    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/resources` — Create educationAssignmentResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-post-resources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWriteBasic.All`, `EduAssignments.ReadWrite.All`.
    pub fn create(&self, body: models::EducationFileResource) -> Call<models::EducationAssignmentResource> {
        let sheet = "POST educationAssignment: create
            educationassignment-post-resources: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | | EduAssignments.ReadWriteBasic.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/resources";
        self.0.call(sheet).json(body)
    }

    /// `POST /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/resources/dependentResources`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`.
    pub fn dependent_resources(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST dependentresources: dependent_resources
            : EduAssignments.ReadWriteBasic | |
            /education/classes/{id}/assignments/{id}/resources/dependentResources";
        self.0.name("dependentResources").call(sheet).json(body)
    }

    /// `GET /education/classes/{id}/assignments/{id}/resources` — List assignment resources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-resources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationAssignmentResource> {
        let sheet = "GET educationAssignment: list
            educationassignment-list-resources: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/resources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationAssignmentSettings`, such as `/education/classes/{id}/assignmentSettings`.
    EducationAssignmentSettings: super::Entity = models::EducationAssignmentSettings
}

impl EducationAssignmentSettings {
    /// `GET /education/classes/{id}/assignmentSettings` — Get educationAssignmentSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationAssignmentSettings> {
        let sheet = "GET educationAssignmentSettings: get
            educationassignmentsettings-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignmentSettings";
        self.0.get(sheet)
    }

    /// `PUT /education/classes/{educationClass-id}/assignmentSettings/defaultGradingScheme/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn set_default_grading_scheme_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT defaultgradingscheme: set_default_grading_scheme_ref
            : EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentSettings/defaultGradingScheme/$ref";
        self.0.name("defaultGradingScheme").name("$ref").call(sheet).reference(body)
    }

    /// `PATCH /education/classes/{id}/assignmentSettings` — Update educationAssignmentSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentsettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn update(&self, body: models::EducationAssignmentSettings) -> Call<models::EducationAssignmentSettings> {
        let sheet = "PATCH educationAssignmentSettings: update
            educationassignmentsettings-update: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentSettings";
        self.0.call(sheet).json(body)
    }

    /// `…/gradingCategories`
    pub fn grading_categories(&self) -> Collection<models::EducationGradingCategory> {
        Collection::at(self.0.name("gradingCategories"))
    }

    /// `…/gradingSchemes`
    pub fn grading_schemes(&self) -> super::EducationAssignmentSettingsGradingSchemes {
        super::EducationAssignmentSettingsGradingSchemes(self.0.name("gradingSchemes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationGradingScheme`, such as `/education/classes/{id}/assignmentSettings/gradingSchemes`.
    EducationAssignmentSettingsGradingSchemes[models::EducationGradingScheme]
}

impl EducationAssignmentSettingsGradingSchemes {
    /// `POST /education/classes/{educationClass-id}/assignmentSettings/gradingSchemes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignmentsettings-post-gradingschemes?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn create(&self, body: models::EducationGradingScheme) -> Call<models::EducationGradingScheme> {
        let sheet = "POST educationAssignmentSettings: create
            educationassignmentsettings-post-gradingschemes: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentSettings/gradingSchemes";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /education/classes/{educationClass-id}/assignmentSettings/gradingSchemes`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn update(&self, body: models::EducationGradingScheme) -> Call<models::EducationGradingScheme> {
        let sheet = "PATCH educationAssignmentSettings: update
            : EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentSettings/gradingSchemes";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSubmission`, such as `/education/me/assignments/{id}/submissions`.
    EducationAssignmentSubmissions[models::EducationSubmission]
}

impl EducationAssignmentSubmissions {
    /// `GET /education/classes/{id}/assignments/{id}/submissions` — List submissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-list-submissions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationSubmission> {
        let sheet = "GET educationAssignment: list
            educationassignment-list-submissions: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/submissions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationCategory`, such as `/education/classes/{id}/assignmentCategories/{id}`.
    EducationCategory: super::Entity = models::EducationCategory
}

impl EducationCategory {
    /// `DELETE /education/classes/{id}/assignmentCategories/{id}` — Delete educationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationCategory> {
        let sheet = "GET educationCategory: get
            educationcategory-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignmentCategories/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationClass`, such as `/education/classes/{id}`.
    EducationClass: super::Entity = models::EducationClass
}

impl EducationClass {
    /// `DELETE /education/classes/{id}` — Delete educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EducationClass> {
        let sheet = "GET educationClass: get
            educationclass-get: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/classes/{id}";
        self.0.get(sheet)
    }

    /// `GET /education/classes/{educationClass-id}/getRecentlyModifiedSubmissions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-getrecentlymodifiedsubmissions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`.
    pub fn get_recently_modified_submissions(&self) -> List<models::EducationSubmission> {
        let sheet = "GET educationClass: get_recently_modified_submissions
            educationclass-getrecentlymodifiedsubmissions: EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/getRecentlyModifiedSubmissions";
        self.0.name("getRecentlyModifiedSubmissions").list(sheet)
    }

    /// `PATCH /education/classes/{id}` — Update educationclass properties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-update?view=graph-rest-beta)
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
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }

    /// `…/members`
    pub fn members(&self) -> super::EducationClassMembers {
        super::EducationClassMembers(self.0.references("members"))
    }

    /// `…/modules`
    pub fn modules(&self) -> super::EducationClassModules {
        super::EducationClassModules(self.0.name("modules"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-category?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationcategory-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn delta(&self) -> List<models::EducationCategory> {
        let sheet = "GET educationCategory: delta
            educationcategory-delta: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignmentCategories/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/classes/{id}/assignmentCategories` — List assignmentcategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-categories?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationCategory> {
        let sheet = "GET educationClass: list
            educationclass-list-categories: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-assignments?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWriteBasic.All`, `EduAssignments.ReadWrite.All`.
    pub fn create(&self, body: models::EducationAssignment) -> Call<models::EducationAssignment> {
        let sheet = "POST educationClass: create
            educationclass-post-assignments: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | | EduAssignments.ReadWriteBasic.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/{educationClassId}/assignments/delta` — educationAssignment: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn delta(&self) -> List<models::EducationAssignment> {
        let sheet = "GET educationAssignment: delta
            educationassignment-delta: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/classes/{id}/assignments` — List class assignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-assignments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationAssignment> {
        let sheet = "GET educationClass: list
            educationclass-list-assignments: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-members?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`, `Member.Read.Hidden`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST educationClass: add_ref
            educationclass-post-members: | | EduRoster.ReadWrite.All Member.Read.Hidden
            /education/classes/{id}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /education/classes/{educationClass-id}/members/$ref` — Remove a student
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete-members?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE educationClass: delete_ref
            educationclass-delete-members: | | EduRoster.ReadWrite.All
            /education/classes/{id}/members/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /education/classes/{id}/members` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`, `Member.Read.Hidden`.
    pub fn list(&self) -> List<models::EducationUser> {
        let sheet = "GET educationClass: list
            educationclass-list-members: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All Member.Read.Hidden
            /education/classes/{id}/members";
        self.0.list(sheet)
    }

    /// `GET /education/classes/{educationClass-id}/members/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-members-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::EducationUser> {
        let sheet = "GET members: list_refs
            educationclass-list-members-ref: | |
            /education/classes/{id}/members/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /education/classes/{id}/members/{userId}/$ref` — Remove a student
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete-members?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.educationModule`, such as `/education/classes/{id}/modules`.
    EducationClassModules[models::EducationModule]
}

impl EducationClassModules {
    /// `POST /education/classes/{educationClass-id}/modules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-module?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduCurricula.ReadWrite`; application: `EduCurricula.ReadWrite.All`.
    pub fn create(&self, body: models::EducationModule) -> Call<models::EducationModule> {
        let sheet = "POST educationClass: create
            educationclass-post-module: EduCurricula.ReadWrite | | EduCurricula.ReadWrite.All
            /education/classes/{id}/modules";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/{educationClass-id}/modules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-modules?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduCurricula.Read`, `EduCurricula.ReadWrite`; application: `EduCurricula.Read.All`, `EduCurricula.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationModule> {
        let sheet = "GET educationClass: list
            educationclass-list-modules: EduCurricula.Read EduCurricula.ReadWrite | | EduCurricula.Read.All EduCurricula.ReadWrite.All
            /education/classes/{id}/modules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSchool`, such as `/education/classes/{id}/schools`.
    EducationClassSchools[models::EducationSchool]
}

impl EducationClassSchools {
    /// `GET /education/classes/{id}/schools` — List schools
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-schools?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-post-teachers?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST educationClass: add_ref
            educationclass-post-teachers: | | EduRoster.ReadWrite.All
            /education/classes/{id}/teachers/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /education/classes/{educationClass-id}/teachers/$ref` — Remove teacher
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete-teachers?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE educationClass: delete_ref
            educationclass-delete-teachers: | | EduRoster.ReadWrite.All
            /education/classes/{id}/teachers/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /education/classes/{id}/teachers` — List teachers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-teachers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationUser> {
        let sheet = "GET educationClass: list
            educationclass-list-teachers: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/classes/{id}/teachers";
        self.0.list(sheet)
    }

    /// `GET /education/classes/{educationClass-id}/teachers/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-list-teachers-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::EducationUser> {
        let sheet = "GET teachers: list_refs
            educationclass-list-teachers-ref: | |
            /education/classes/{id}/teachers/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /education/classes/{id}/teachers/{userId}/$ref` — Remove teacher
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delete-teachers?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.educationGradingCategory`, such as `/education/classes/{id}/assignmentSettings/gradingCategories/{id}`.
    EducationGradingCategory: super::Entity = models::EducationGradingCategory
}

impl EducationGradingCategory {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EducationGradingCategory> {
        self.0.get("GET educationGradingCategory: get")
    }

    /// `PATCH /education/classes/{educationClass-id}/assignmentSettings/gradingCategories/{educationGradingCategory-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationgradingcategory-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::EducationGradingCategory) -> Call<models::EducationGradingCategory> {
        let sheet = "PATCH educationGradingCategory: update
            educationgradingcategory-update: | |
            /education/classes/{id}/assignmentSettings/gradingCategories/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationGradingScheme`, such as `/education/classes/{id}/assignmentSettings/gradingSchemes/{id}`.
    EducationGradingScheme: super::Entity = models::EducationGradingScheme
}

impl EducationGradingScheme {
    /// `DELETE /education/classes/{educationClass-id}/assignmentSettings/gradingSchemes/{educationGradingScheme-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationgradingscheme-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationGradingScheme: delete
            educationgradingscheme-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentSettings/gradingSchemes/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{educationClass-id}/assignmentSettings/gradingSchemes/{educationGradingScheme-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationgradingscheme-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more.
    pub fn get(&self) -> Get<models::EducationGradingScheme> {
        let sheet = "GET educationGradingScheme: get
            educationgradingscheme-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentSettings/gradingSchemes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /education/classes/{educationClass-id}/assignmentSettings/gradingSchemes/{educationGradingScheme-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn update(&self, body: models::EducationGradingScheme) -> Call<models::EducationGradingScheme> {
        let sheet = "PATCH educationGradingScheme: update
            : EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignmentSettings/gradingSchemes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationModule`, such as `/education/classes/{id}/modules/{id}`.
    EducationModule: super::Entity = models::EducationModule
}

impl EducationModule {
    /// `DELETE /education/classes/{educationClass-id}/modules/{educationModule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmodule-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduCurricula.ReadWrite`; application: `EduCurricula.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationModule: delete
            educationmodule-delete: EduCurricula.ReadWrite | | EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{educationClass-id}/modules/{educationModule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmodule-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduCurricula.Read`, `EduCurricula.ReadWrite`; application: `EduCurricula.Read.All`, `EduCurricula.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EducationModule> {
        let sheet = "GET educationModule: get
            educationmodule-get: EduCurricula.Read EduCurricula.ReadWrite | | EduCurricula.Read.All EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}";
        self.0.get(sheet)
    }

    /// `POST /education/classes/{educationClass-id}/modules/{educationModule-id}/pin`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmodule-pin?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduCurricula.ReadWrite`; application: `EduCurricula.ReadWrite.All`.
    pub fn pin(&self) -> Call<models::EducationModule> {
        let sheet = "POST educationModule: pin
            educationmodule-pin: EduCurricula.ReadWrite | | EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}/pin";
        self.0.name("pin").call(sheet)
    }

    /// `POST /education/classes/{educationClass-id}/modules/{educationModule-id}/publish`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmodule-publish?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduCurricula.ReadWrite`; application: `EduCurricula.ReadWrite.All`.
    pub fn publish(&self) -> Call<models::EducationModule> {
        let sheet = "POST educationModule: publish
            educationmodule-publish: EduCurricula.ReadWrite | | EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /education/classes/{educationClass-id}/modules/{educationModule-id}/setUpResourcesFolder`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmodule-setupresourcesfolder?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduCurricula.ReadWrite`; application: `EduCurricula.ReadWrite.All`.
    pub fn set_up_resources_folder(&self) -> Call<models::EducationModule> {
        let sheet = "POST educationModule: set_up_resources_folder
            educationmodule-setupresourcesfolder: EduCurricula.ReadWrite | | EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}/setUpResourcesFolder";
        self.0.name("setUpResourcesFolder").call(sheet)
    }

    /// `POST /education/classes/{educationClass-id}/modules/{educationModule-id}/unpin`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmodule-unpin?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduCurricula.ReadWrite`; application: `EduCurricula.ReadWrite.All`.
    pub fn unpin(&self) -> Call<models::EducationModule> {
        let sheet = "POST educationModule: unpin
            educationmodule-unpin: EduCurricula.ReadWrite | | EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}/unpin";
        self.0.name("unpin").call(sheet)
    }

    /// `PATCH /education/classes/{educationClass-id}/modules/{educationModule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmodule-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduCurricula.ReadWrite`; application: `EduCurricula.ReadWrite.All`.
    pub fn update(&self, body: models::EducationModule) -> Call<models::EducationModule> {
        let sheet = "PATCH educationModule: update
            educationmodule-update: EduCurricula.ReadWrite | | EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/resources`
    pub fn resources(&self) -> super::EducationModuleResources {
        super::EducationModuleResources(self.0.name("resources"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationModuleResource`, such as `/education/classes/{id}/modules/{id}/resources/{id}`.
    EducationModuleResource: super::Entity = models::EducationModuleResource
}

impl EducationModuleResource {
    /// `DELETE /education/classes/{educationClass-id}/modules/{educationModule-id}/resources/{educationModuleResource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmoduleresource-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduCurricula.ReadWrite`; application: `EduCurricula.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationModuleResource: delete
            educationmoduleresource-delete: EduCurricula.ReadWrite | | EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}/resources/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{educationClass-id}/modules/{educationModule-id}/resources/{educationModuleResource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmoduleresource-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduCurricula.Read`, `EduCurricula.ReadWrite`; application: `EduCurricula.Read.All`, `EduCurricula.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EducationModuleResource> {
        let sheet = "GET educationModuleResource: get
            educationmoduleresource-get: EduCurricula.Read EduCurricula.ReadWrite | | EduCurricula.Read.All EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}/resources/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /education/classes/{educationClass-id}/modules/{educationModule-id}/resources/{educationModuleResource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmoduleresource-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduCurricula.ReadWrite`; application: `EduCurricula.ReadWrite.All`.
    pub fn update(&self, body: models::EducationModuleResource) -> Call<models::EducationModuleResource> {
        let sheet = "PATCH educationModuleResource: update
            educationmoduleresource-update: EduCurricula.ReadWrite | | EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}/resources/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationModuleResource`, such as `/education/classes/{id}/modules/{id}/resources`.
    EducationModuleResources[models::EducationModuleResource]
}

impl EducationModuleResources {
    /// `POST /education/classes/{educationClass-id}/modules/{educationModule-id}/resources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmodule-post-resources?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduCurricula.ReadWrite`; application: `EduCurricula.ReadWrite.All`.
    pub fn create(&self, body: models::EducationModuleResource) -> Call<models::EducationModuleResource> {
        let sheet = "POST educationModule: create
            educationmodule-post-resources: EduCurricula.ReadWrite | | EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}/resources";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/{educationClass-id}/modules/{educationModule-id}/resources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationmodule-list-resources?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduCurricula.Read`, `EduCurricula.ReadWrite`; application: `EduCurricula.Read.All`, `EduCurricula.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationModuleResource> {
        let sheet = "GET educationModule: list
            educationmodule-list-resources: EduCurricula.Read EduCurricula.ReadWrite | | EduCurricula.Read.All EduCurricula.ReadWrite.All
            /education/classes/{id}/modules/{id}/resources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationOutcome`, such as `/education/classes/{id}/assignments/{id}/submissions/{id}/outcomes/{id}`.
    EducationOutcome: super::Entity = models::EducationOutcome
}

impl EducationOutcome {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EducationOutcome> {
        self.0.get("GET educationOutcome: get")
    }

    /// `DELETE /education/classes/{classId}/assignments/{assignmentId}/submissions/{submissionId}/outcomes/{outcomeId}` — Delete educationFeedbackResourceOutcome
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationfeedbackresourceoutcome-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationFeedbackResourceOutcome: delete
            educationfeedbackresourceoutcome-delete: EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/outcomes/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /education/classes/{id}/assignments/{id}/submissions/{id}/outcomes/{id}` — Update educationOutcome
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationoutcome-update?view=graph-rest-beta)
    /// Status: 200, 400, 404.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::EducationOutcome>) -> Call<models::EducationOutcome> {
        let sheet = "PATCH educationOutcome: update
            educationoutcome-update: EduAssignments.ReadWrite | | EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/outcomes/{id}";
        self.0.call(sheet).json(Into::<models::EducationOutcome>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationRoot`, such as `/education`.
    EducationRoot = models::EducationRoot
}

impl EducationRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EducationRoot> {
        self.0.get("GET educationRoot: get")
    }

    /// `…/classes`
    pub fn classes(&self) -> super::EducationRootClasses {
        super::EducationRootClasses(self.0.name("classes"))
    }

    /// `…/me`
    pub fn me(&self) -> super::EducationUser {
        super::EducationUser(self.0.name("me"))
    }

    /// `…/reports`
    pub fn reports(&self) -> super::ReportsRoot {
        super::ReportsRoot(self.0.name("reports"))
    }

    /// `…/schools`
    pub fn schools(&self) -> super::EducationRootSchools {
        super::EducationRootSchools(self.0.name("schools"))
    }

    /// `…/synchronizationProfiles`
    pub fn synchronization_profiles(&self) -> super::EducationRootSynchronizationProfiles {
        super::EducationRootSynchronizationProfiles(self.0.name("synchronizationProfiles"))
    }

    /// `…/users`
    pub fn users(&self) -> super::EducationRootUsers {
        super::EducationRootUsers(self.0.name("users"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationClass`, such as `/education/classes`.
    EducationRootClasses[models::EducationClass]
}

impl EducationRootClasses {
    /// `POST /education/classes` — Create educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationroot-post-classes?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn create(&self, body: models::EducationClass) -> Call<models::EducationClass> {
        let sheet = "POST educationRoot: create
            educationroot-post-classes: | | EduRoster.ReadWrite.All
            /education/classes";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/delta` — educationClass: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationclass-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`, `EduRoster.Read`, `EduRoster.ReadWrite`; application: `EduRoster.ReadBasic.All`, `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn delta(&self) -> List<models::EducationClass> {
        let sheet = "GET educationClass: delta
            educationclass-delta: EduRoster.ReadBasic EduRoster.Read EduRoster.ReadWrite | | EduRoster.ReadBasic.All EduRoster.Read.All EduRoster.ReadWrite.All
            /education/classes/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/classes` — List classes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationroot-list-classes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationClass> {
        let sheet = "GET educationRoot: list
            educationroot-list-classes: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/classes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSchool`, such as `/education/schools`.
    EducationRootSchools[models::EducationSchool]
}

impl EducationRootSchools {
    /// `POST /education/schools` — Create educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationroot-post-schools?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn create(&self, body: models::EducationSchool) -> Call<models::EducationSchool> {
        let sheet = "POST educationRoot: create
            educationroot-post-schools: | | EduRoster.ReadWrite.All
            /education/schools";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/schools/delta` — educationSchool: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`, `EduRoster.Read`, `EduRoster.ReadWrite`; application: `EduRoster.ReadBasic.All` and 3 more.
    pub fn delta(&self) -> List<models::EducationSchool> {
        let sheet = "GET educationSchool: delta
            educationschool-delta: EduRoster.ReadBasic EduRoster.Read EduRoster.ReadWrite | | EduRoster.ReadBasic.All EduRoster.Read.All EduRoster.ReadWrite.All EduRoster.WriteWrite.All
            /education/schools/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/schools` — Get educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/educationroot-list-schools?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationSchool> {
        let sheet = "GET educationSchool: list
            educationschool-get, educationroot-list-schools: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/schools";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSynchronizationProfile`, such as `/education/synchronizationProfiles`.
    EducationRootSynchronizationProfiles[models::EducationSynchronizationProfile]
}

impl EducationRootSynchronizationProfiles {
    /// `POST /education/synchronizationProfiles` — Create an educationSynchronizationProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-post?view=graph-rest-beta)
    /// Status: 202, 201.
    /// Permissions, least privileged first: work or school account: `EduAdministration.ReadWrite`.
    pub fn create(
        &self,
        body: models::EducationSynchronizationProfile,
    ) -> Call<models::EducationSynchronizationProfile> {
        let sheet = "POST educationSynchronizationProfile: create
            educationsynchronizationprofile-post: EduAdministration.ReadWrite | |
            /education/synchronizationProfiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/synchronizationProfiles` — List educationSynchronizationProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAdministration.Read`, `EduAdministration.ReadWrite`; application: `EduAdministration.Read.All`, `EduAdministration.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationSynchronizationProfile> {
        let sheet = "GET educationSynchronizationProfile: list
            educationsynchronizationprofile-list: EduAdministration.Read EduAdministration.ReadWrite | | EduAdministration.Read.All EduAdministration.ReadWrite.All
            /education/synchronizationProfiles";
        self.0.list(sheet)
    }

    /// `PUT /education/synchronizationProfiles` — Update an educationSynchronizationProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-put?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `EduAdministration.ReadWrite`.
    pub fn replace(
        &self,
        body: models::EducationSynchronizationProfile,
    ) -> Call<models::EducationSynchronizationProfile> {
        let sheet = "PUT educationSynchronizationProfile: replace
            educationsynchronizationprofile-put: EduAdministration.ReadWrite | |
            /education/synchronizationProfiles";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationUser`, such as `/education/users`.
    EducationRootUsers[models::EducationUser]
}

impl EducationRootUsers {
    /// `POST /education/users` — Create educationUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationroot-post-users?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn create(&self, body: models::EducationUser) -> Call<models::EducationUser> {
        let sheet = "POST educationRoot: create
            educationroot-post-users: | | EduRoster.ReadWrite.All
            /education/users";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/users/delta` — educationUser: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`, `EduRoster.Read`, `EduRoster.ReadWrite`; application: `EduRoster.ReadBasic.All` and 3 more.
    pub fn delta(&self) -> List<models::EducationUser> {
        let sheet = "GET educationUser: delta
            educationuser-delta: EduRoster.ReadBasic EduRoster.Read EduRoster.ReadWrite | | EduRoster.ReadBasic.All EduRoster.Read.All EduRoster.ReadWrite.All EduRoster.WriteWrite.All
            /education/users/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/users` — List users
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationroot-list-users?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationUser> {
        let sheet = "GET educationRoot: list
            educationroot-list-users: | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/users";
        self.0.list(sheet)
    }

    /// `…/schools`
    pub fn schools(&self) -> super::EducationSchool {
        super::EducationSchool(self.0.name("schools"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationRubric`, such as `/education/me/rubrics/{id}`.
    EducationRubric: super::Entity = models::EducationRubric
}

impl EducationRubric {
    /// `DELETE /education/me/rubrics/{id}` — Delete educationRubric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationrubric-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/educationassignment-delete-rubric-2?view=graph-rest-beta)
    /// Also: `/education/classes/{educationClass-id}/assignments/{educationAssignment-id}/rubric`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationRubric: delete
            educationrubric-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/me/rubrics/{id}
            educationassignment-delete-rubric-2: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/rubric";
        self.0.call(sheet)
    }

    /// `GET /education/me/rubrics/{id}` — Get educationRubric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationrubric-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/educationassignment-get-rubric?view=graph-rest-beta)
    /// Also: `/education/classes/{id}/assignments/{id}/rubric`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more.
    pub fn get(&self) -> Get<models::EducationRubric> {
        let sheet = "GET educationRubric: get
            educationrubric-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | |
            /education/me/rubrics/{id}
            educationassignment-get-rubric: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/rubric";
        self.0.get(sheet)
    }

    /// `PATCH /education/classes/{id}/assignments/{id}/rubric` — Update educationRubric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationrubric-update?view=graph-rest-beta)
    /// Also: `/education/me/rubrics/{id}`.
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
    EducationSchool: super::Entity = models::EducationSchool
}

impl EducationSchool {
    /// `DELETE /education/schools/{id}` — Delete educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationSchool: delete
            educationschool-delete: | | EduRoster.ReadWrite.All
            /education/schools/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/users/schools` — Get educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/educationschool-get-2?view=graph-rest-beta)
    /// Also: `/education/schools/{educationSchool-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EducationSchool> {
        let sheet = "GET educationSchool: get
            educationschool-get: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/users/schools
            educationschool-get-2: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/schools/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /education/schools/{id}` — Update educationSchool properties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn update(&self, body: models::EducationSchool) -> Call<models::EducationSchool> {
        let sheet = "PATCH educationSchool: update
            educationschool-update: | | EduRoster.ReadWrite.All
            /education/schools/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/administrativeUnit`
    pub fn administrative_unit(&self) -> super::AdministrativeUnit {
        super::AdministrativeUnit(self.0.name("administrativeUnit"))
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
    /// A collection of `microsoft.graph.educationClass`, such as `/education/schools/{id}/classes`.
    EducationSchoolClasses[models::EducationClass]
}

impl EducationSchoolClasses {
    /// `POST /education/schools/{id}/classes/$ref` — Add educationClass to educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-post-classes?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST educationSchool: add_ref
            educationschool-post-classes: | | EduRoster.ReadWrite.All
            /education/schools/{id}/classes/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /education/schools/{educationSchool-id}/classes/$ref` — Remove educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete-classes?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE educationSchool: delete_ref
            educationschool-delete-classes: | | EduRoster.ReadWrite.All
            /education/schools/{id}/classes/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /education/schools/{id}/classes` — List educationClasses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-list-classes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationClass> {
        let sheet = "GET educationSchool: list
            educationschool-list-classes: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/schools/{id}/classes";
        self.0.list(sheet)
    }

    /// `GET /education/schools/{educationSchool-id}/classes/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-list-classes-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::EducationClass> {
        let sheet = "GET classes: list_refs
            educationschool-list-classes-ref: | |
            /education/schools/{id}/classes/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /education/schools/{id}/classes/{classId}/$ref` — Remove educationClass
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete-classes?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-post-users?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST educationSchool: add_ref
            educationschool-post-users: | | EduRoster.ReadWrite.All
            /education/schools/{id}/users/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /education/schools/{educationSchool-id}/users/$ref` — Remove educationUser from an educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete-users?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE educationSchool: delete_ref
            educationschool-delete-users: | | EduRoster.ReadWrite.All
            /education/schools/{id}/users/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /education/schools/{id}/users` — List EducationUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-list-users?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationUser> {
        let sheet = "GET educationSchool: list
            educationschool-list-users: | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/schools/{id}/users";
        self.0.list(sheet)
    }

    /// `GET /education/schools/{educationSchool-id}/users/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-list-users-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::EducationUser> {
        let sheet = "GET users: list_refs
            educationschool-list-users-ref: | |
            /education/schools/{id}/users/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /education/schools/{id}/users/{userId}/$ref` — Remove educationUser from an educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-delete-users?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.educationSubmission`, such as `/education/me/assignments/{id}/submissions/{id}`.
    EducationSubmission: super::Entity = models::EducationSubmission
}

impl EducationSubmission {
    /// `POST /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/excuse`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-excuse?view=graph-rest-beta), metadata
    /// Also: `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/excuse`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/excuse`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWrite.All`.
    pub fn excuse(&self) -> Call<models::EducationSubmission> {
        let sheet = "POST educationSubmission: excuse
            educationsubmission-excuse: EduAssignments.ReadWrite | | EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/excuse
            /education/me/assignments/{id}/submissions/{id}/excuse
            /education/users/{id}/assignments/{id}/submissions/{id}/excuse";
        self.0.name("excuse").call(sheet)
    }

    /// `GET /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}` — Get educationSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationSubmission> {
        let sheet = "GET educationSubmission: get
            educationsubmission-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/submissions/{id}";
        self.0.get(sheet)
    }

    /// `POST /education/classes/{id}/assignments/{id}/submissions/{id}/reassign` — educationSubmission: reassign
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-reassign?view=graph-rest-beta)
    /// Also: `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/reassign`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/reassign`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWrite.All`, `Notes.ReadWrite.All`.
    pub fn reassign(&self) -> Call<models::EducationSubmission> {
        let sheet = "POST educationSubmission: reassign
            educationsubmission-reassign: EduAssignments.ReadWrite | | EduAssignments.ReadWrite.All Notes.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/reassign
            educationsubmission-reassign: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/me/assignments/{id}/submissions/{id}/reassign
            /education/users/{id}/assignments/{id}/submissions/{id}/reassign";
        self.0.name("reassign").call(sheet)
    }

    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/return` — educationSubmission: return
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-return?view=graph-rest-beta)
    /// Also: `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/return`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/return`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWrite.All`.
    pub fn return_(&self) -> Call<models::EducationSubmission> {
        let sheet = "POST educationSubmission: return_
            educationsubmission-return: EduAssignments.ReadWrite | | EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/return
            educationsubmission-return: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/me/assignments/{id}/submissions/{id}/return
            /education/users/{id}/assignments/{id}/submissions/{id}/return";
        self.0.name("return").call(sheet)
    }

    /// `POST /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/setUpResourcesFolder`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-setupresourcesfolder?view=graph-rest-beta), metadata
    /// Also: `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/setUpResourcesFolder`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/setUpResourcesFolder`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`.
    pub fn set_up_resources_folder(&self) -> Call<models::EducationSubmission> {
        let sheet = "POST educationSubmission: set_up_resources_folder
            educationsubmission-setupresourcesfolder: EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/setUpResourcesFolder
            /education/me/assignments/{id}/submissions/{id}/setUpResourcesFolder
            /education/users/{id}/assignments/{id}/submissions/{id}/setUpResourcesFolder";
        self.0.name("setUpResourcesFolder").call(sheet)
    }

    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/submit` — educationSubmission: submit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-submit?view=graph-rest-beta)
    /// Also: `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/submit`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/submit`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWrite.All`, `Notes.ReadWrite.All`.
    pub fn submit(&self) -> Call<models::EducationSubmission> {
        let sheet = "POST educationSubmission: submit
            educationsubmission-submit: EduAssignments.ReadWrite | | EduAssignments.ReadWrite.All Notes.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/submit
            educationsubmission-submit: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/me/assignments/{id}/submissions/{id}/submit
            /education/users/{id}/assignments/{id}/submissions/{id}/submit";
        self.0.name("submit").call(sheet)
    }

    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/unsubmit` — educationSubmission: unsubmit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-unsubmit?view=graph-rest-beta)
    /// Also: `/education/me/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/unsubmit`, `/education/users/{educationUser-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/unsubmit`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWrite.All`, `Notes.ReadWrite.All`.
    pub fn unsubmit(&self) -> Call<models::EducationSubmission> {
        let sheet = "POST educationSubmission: unsubmit
            educationsubmission-unsubmit: EduAssignments.ReadWrite | | EduAssignments.ReadWrite.All Notes.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/unsubmit
            educationsubmission-unsubmit: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/me/assignments/{id}/submissions/{id}/unsubmit
            /education/users/{id}/assignments/{id}/submissions/{id}/unsubmit";
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
    /// `POST /education/classes/{classId}/assignments/{assignmentId}/submissions/{submissionId}/outcomes` — Create educationFeedbackResourceOutcome
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationfeedbackresourceoutcome-post-outcomes?view=graph-rest-beta)
    /// Status: 201, 400.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`; application: `EduAssignments.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::EducationOutcome>) -> Call<models::EducationOutcome> {
        let sheet = "POST educationFeedbackResourceOutcome: create
            educationfeedbackresourceoutcome-post-outcomes: EduAssignments.ReadWrite | | EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/outcomes";
        self.0.call(sheet).json(Into::<models::EducationOutcome>::into(body))
    }

    /// `GET /education/classes/{id}/assignments/{id}/submissions/{id}/outcomes` — List outcomes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-outcomes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.Read`, `EduAssignments.ReadWrite`; application: `EduAssignments.Read.All`, `EduAssignments.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationOutcome> {
        let sheet = "GET educationSubmission: list
            educationsubmission-list-outcomes: EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/outcomes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationSubmissionResource`, such as `/education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}`.
    EducationSubmissionResource: super::Entity = models::EducationSubmissionResource
}

impl EducationSubmissionResource {
    /// `DELETE /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources/{resource-id}` — Delete educationSubmissionResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmissionresource-delete?view=graph-rest-beta)
    /// Also: `/education/classes/{educationClass-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/resources/{educationSubmissionResource-id}/dependentResources/{educationSubmissionResource-id1}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationSubmissionResource: delete
            educationsubmissionresource-delete: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}/dependentResources/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources/{resource-id}` — Get educationSubmissionResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmissionresource-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/educationsubmittedsubmissionresource-get?view=graph-rest-beta)
    /// Also: `/education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::EducationSubmissionResource> {
        let sheet = "GET educationSubmissionResource: get
            educationsubmissionresource-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}
            educationsubmittedsubmissionresource-get: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}";
        self.0.get(sheet)
    }

    /// `…/dependentResources`
    pub fn dependent_resources(&self) -> super::EducationSubmissionResourceDependentResources {
        super::EducationSubmissionResourceDependentResources(self.0.name("dependentResources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSubmissionResource`, such as `/education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}/dependentResources`.
    EducationSubmissionResourceDependentResources[models::EducationSubmissionResource]
}

impl EducationSubmissionResourceDependentResources {
    /// `POST /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/resources/{educationSubmissionResource-id}/dependentResources`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWrite`.
    pub fn create(&self, body: models::EducationSubmissionResource) -> Call<models::EducationSubmissionResource> {
        let sheet = "POST educationSubmissionResource: create
            : EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}/dependentResources";
        self.0.call(sheet).json(body)
    }

    /// `GET /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/resources/{educationSubmissionResource-id}/dependentResources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmissionresource-list-dependentresources?view=graph-rest-beta), metadata
    /// Also: `/education/classes/{educationClass-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/submittedResources/{educationSubmissionResource-id}/dependentResources`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic`, `EduAssignments.ReadWrite`, `EduAssignments.Read`; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationSubmissionResource> {
        let sheet = "GET educationSubmissionResource: list
            educationsubmissionresource-list-dependentresources: EduAssignments.ReadBasic EduAssignments.ReadWrite EduAssignments.Read | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources/{id}/dependentResources
            educationsubmissionresource-list-dependentresources: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources/{id}/dependentResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSubmissionResource`, such as `/education/classes/{id}/assignments/{id}/submissions/{id}/resources`.
    EducationSubmissionResources[models::EducationSubmissionResource]
}

impl EducationSubmissionResources {
    /// `POST /education/classes/{class-id}/assignments/{assignment-id}/submissions/{submission-id}/resources` — Create educationSubmissionResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-post-resources?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`, `EduAssignments.ReadWrite`.
    pub fn create(&self, body: models::EducationExcelResource) -> Call<models::EducationWordResource> {
        let sheet = "POST educationSubmission: create
            educationsubmission-post-resources: EduAssignments.ReadWriteBasic EduAssignments.ReadWrite | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources";
        self.0.call(sheet).json(body)
    }

    /// `POST /education/classes/{educationClass-id}/assignments/{educationAssignment-id}/submissions/{educationSubmission-id}/resources/dependentResources`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadWriteBasic`.
    pub fn dependent_resources(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST dependentresources: dependent_resources
            : EduAssignments.ReadWriteBasic | |
            /education/classes/{id}/assignments/{id}/submissions/{id}/resources/dependentResources";
        self.0.name("dependentResources").call(sheet).json(body)
    }

    /// `GET /education/classes/{id}/assignments/{id}/submissions/{id}/resources` — List submission resources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-resources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationSubmissionResource> {
        let sheet = "GET educationSubmission: list
            educationsubmission-list-resources: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationsubmission-list-submittedresources?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationSubmissionResource> {
        let sheet = "GET educationSubmission: list
            educationsubmission-list-submittedresources: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/assignments/{id}/submissions/{id}/submittedResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationSynchronizationProfile`, such as `/education/synchronizationProfiles/{id}`.
    EducationSynchronizationProfile: super::Entity = models::EducationSynchronizationProfile
}

impl EducationSynchronizationProfile {
    /// `DELETE /education/synchronizationProfiles/{id}` — Delete a educationSynchronizationProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-delete?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `EduAdministration.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationSynchronizationProfile: delete
            educationsynchronizationprofile-delete: EduAdministration.ReadWrite | |
            /education/synchronizationProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /education/synchronizationProfiles/{id}` — Get an educationSynchronizationProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAdministration.Read`, `EduAdministration.ReadWrite`; application: `EduAdministration.Read.All`, `EduAdministration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EducationSynchronizationProfile> {
        let sheet = "GET educationSynchronizationProfile: get
            educationsynchronizationprofile-get: EduAdministration.Read EduAdministration.ReadWrite | | EduAdministration.Read.All EduAdministration.ReadWrite.All
            /education/synchronizationProfiles/{id}";
        self.0.get(sheet)
    }

    /// `POST /education/synchronizationProfiles/{id}/pause` — Pause sync on an educationSynchronizationProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-pause?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAdministration.ReadWrite`; application: `EduAdministration.ReadWrite.All`.
    pub fn pause(&self) -> Call<()> {
        let sheet = "POST educationSynchronizationProfile: pause
            educationsynchronizationprofile-pause: EduAdministration.ReadWrite | | EduAdministration.ReadWrite.All
            /education/synchronizationProfiles/{id}/pause";
        self.0.name("pause").call(sheet)
    }

    /// `POST /education/synchronizationProfiles/{id}/reset` — Reset sync on an educationSynchronizationProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-reset?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAdministration.ReadWrite`; application: `EduAdministration.ReadWrite.All`.
    pub fn reset(&self) -> Call<()> {
        let sheet = "POST educationSynchronizationProfile: reset
            educationsynchronizationprofile-reset: EduAdministration.ReadWrite | | EduAdministration.ReadWrite.All
            /education/synchronizationProfiles/{id}/reset";
        self.0.name("reset").call(sheet)
    }

    /// `POST /education/synchronizationProfiles/{id}/resume` — Resume sync on an educationSynchronizationProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-resume?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAdministration.ReadWrite`; application: `EduAdministration.ReadWrite.All`.
    pub fn resume(&self) -> Call<()> {
        let sheet = "POST educationSynchronizationProfile: resume
            educationsynchronizationprofile-resume: EduAdministration.ReadWrite | | EduAdministration.ReadWrite.All
            /education/synchronizationProfiles/{id}/resume";
        self.0.name("resume").call(sheet)
    }

    /// `POST /education/synchronizationProfiles/{id}/start` — Start sync after uploading files to an educationSynchronizationProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-start?view=graph-rest-beta)
    /// Status: 200, 400.
    /// Permissions, least privileged first: work or school account: `EduAdministration.ReadWrite`; application: `EduAdministration.ReadWrite.All`.
    pub fn start(&self) -> Call<Vec<models::EducationFileSynchronizationVerificationMessage>> {
        let sheet = "POST educationSynchronizationProfile: start
            educationsynchronizationprofile-start: EduAdministration.ReadWrite | | EduAdministration.ReadWrite.All
            /education/synchronizationProfiles/{id}/start";
        self.0.name("start").call(sheet)
    }

    /// `GET /education/synchronizationProfiles/{id}/uploadUrl` — educationSynchronizationProfile: uploadUrl
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofile-uploadurl?view=graph-rest-beta)
    /// Status: 200, 409, 201.
    /// Permissions, least privileged first: work or school account: `EduAdministration.ReadWrite`; application: `EduAdministration.ReadWrite.All`.
    pub fn upload_url(&self) -> Get<models::EducationSynchronizationProfile> {
        let sheet = "GET educationSynchronizationProfile: upload_url
            educationsynchronizationprofile-uploadurl: EduAdministration.ReadWrite | | EduAdministration.ReadWrite.All
            /education/synchronizationProfiles/{id}/uploadUrl";
        self.0.name("uploadUrl").get(sheet)
    }

    /// `…/errors`
    pub fn errors(&self) -> super::EducationSynchronizationProfileErrors {
        super::EducationSynchronizationProfileErrors(self.0.name("errors"))
    }

    /// `…/profileStatus`
    pub fn profile_status(&self) -> super::EducationSynchronizationProfileStatus {
        super::EducationSynchronizationProfileStatus(self.0.name("profileStatus"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationSynchronizationError`, such as `/education/synchronizationProfiles/{id}/errors`.
    EducationSynchronizationProfileErrors[models::EducationSynchronizationError]
}

impl EducationSynchronizationProfileErrors {
    /// `GET /education/synchronizationProfiles/{id}/errors` — Get educationSynchronizationErrors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationerrors-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAdministration.Read`, `EduAdministration.ReadWrite`; application: `EduAdministration.Read.All`, `EduAdministration.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationSynchronizationError> {
        let sheet = "GET educationsynchronizationerrors: list
            educationsynchronizationerrors-get: EduAdministration.Read EduAdministration.ReadWrite | | EduAdministration.Read.All EduAdministration.ReadWrite.All
            /education/synchronizationProfiles/{id}/errors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationSynchronizationProfileStatus`, such as `/education/synchronizationProfiles/{id}/profileStatus`.
    EducationSynchronizationProfileStatus = models::EducationSynchronizationProfileStatus
}

impl EducationSynchronizationProfileStatus {
    /// `GET /education/synchronizationProfiles/{id}/profileStatus` — Get the status of an educationSynchronizationProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationsynchronizationprofilestatus-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAdministration.Read`, `EduAdministration.ReadWrite`; application: `EduAdministration.Read.All`, `EduAdministration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EducationSynchronizationProfileStatus> {
        let sheet = "GET educationSynchronizationProfileStatus: get
            educationsynchronizationprofilestatus-get: EduAdministration.Read EduAdministration.ReadWrite | | EduAdministration.Read.All EduAdministration.ReadWrite.All
            /education/synchronizationProfiles/{id}/profileStatus";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.educationUser`, such as `/education/me`.
    EducationUser: super::Entity = models::EducationUser
}

impl EducationUser {
    /// `DELETE /education/users/{id}` — Delete educationUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-get?view=graph-rest-beta)
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

    /// `PATCH /education/me` — Update educationUser properties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/relatedcontact-update?view=graph-rest-beta)
    /// Also: `/education/users/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduRoster.ReadWrite.All`.
    pub fn update(&self, body: models::EducationUser) -> Call<models::EducationUser> {
        let sheet = "PATCH educationUser: update
            educationuser-update: | | EduRoster.ReadWrite.All
            /education/me
            educationuser-update, relatedcontact-update: | | EduRoster.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationassignment-delta?view=graph-rest-beta)
    /// Also: `/education/me/assignments/delta`, `/education/users/{educationUser-id}/assignments/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn delta(&self) -> List<models::EducationAssignment> {
        let sheet = "GET educationAssignment: delta
            educationassignment-delta: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
            /education/classes/{id}/members/{id}/assignments/delta
            educationassignment-delta: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.ReadWriteBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All
            /education/me/assignments/delta
            /education/users/{id}/assignments/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /education/me/assignments` — List assignments of a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-assignments?view=graph-rest-beta)
    /// Also: `/education/users/{user-id}/assignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduAssignments.ReadBasic` and 3 more; application: `EduAssignments.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::EducationAssignment> {
        let sheet = "GET educationUser: list
            educationuser-list-assignments: EduAssignments.ReadBasic EduAssignments.ReadWriteBasic EduAssignments.Read EduAssignments.ReadWrite | | EduAssignments.ReadBasic.All EduAssignments.Read.All EduAssignments.ReadWrite.All EduAssignments.ReadWriteBasic.All
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
    /// `GET /education/me/classes` — List classes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-classes?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-post-rubrics?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/educationuser-list-rubrics?view=graph-rest-beta)
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
    /// `GET /education/me/schools` — Get educationSchool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationschool-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/educationuser-list-schools?view=graph-rest-beta)
    /// Also: `/education/users/{id}/schools`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationSchool> {
        let sheet = "GET educationSchool: list
            educationschool-get, educationuser-list-schools: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/me/schools
            educationuser-list-schools: EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/users/{id}/schools";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationClass`, such as `/education/me/taughtClasses`.
    EducationUserTaughtClasses[models::EducationClass]
}

impl EducationUserTaughtClasses {
    /// `GET /education/me/taughtClasses`
    ///
    /// Source: metadata.
    /// Also: `/education/users/{educationUser-id}/taughtClasses`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EduRoster.ReadBasic`; application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`.
    pub fn list(&self) -> List<models::EducationClass> {
        let sheet = "GET educationUser: list
            : EduRoster.ReadBasic | | EduRoster.Read.All EduRoster.ReadWrite.All
            /education/me/taughtClasses
            /education/users/{id}/taughtClasses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.reportsRoot`, such as `/education/reports`.
    ReportsRoot: super::Entity = models::ReportsRoot
}

impl ReportsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ReportsRoot> {
        self.0.get("GET reportsRoot: get")
    }

    /// `…/readingAssignmentSubmissions`
    pub fn reading_assignment_submissions(&self) -> super::ReportsRootReadingAssignmentSubmissions {
        super::ReportsRootReadingAssignmentSubmissions(self.0.name("readingAssignmentSubmissions"))
    }

    /// `…/readingCoachPassages`
    pub fn reading_coach_passages(&self) -> super::ReportsRootReadingCoachPassages {
        super::ReportsRootReadingCoachPassages(self.0.name("readingCoachPassages"))
    }

    /// `…/reflectCheckInResponses`
    pub fn reflect_check_in_responses(&self) -> super::ReportsRootReflectCheckInResponses {
        super::ReportsRootReflectCheckInResponses(self.0.name("reflectCheckInResponses"))
    }

    /// `…/speakerAssignmentSubmissions`
    pub fn speaker_assignment_submissions(&self) -> super::ReportsRootSpeakerAssignmentSubmissions {
        super::ReportsRootSpeakerAssignmentSubmissions(self.0.name("speakerAssignmentSubmissions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.readingAssignmentSubmission`, such as `/education/reports/readingAssignmentSubmissions`.
    ReportsRootReadingAssignmentSubmissions[models::ReadingAssignmentSubmission]
}

impl ReportsRootReadingAssignmentSubmissions {
    /// `GET /education/reports/readingAssignmentSubmissions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportsroot-list-readingassignmentsubmissions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduReports-Reading.ReadAnonymous.All`, `EduReports-Reading.Read.All`.
    pub fn list(&self) -> List<models::ReadingAssignmentSubmission> {
        let sheet = "GET reportsRoot: list
            reportsroot-list-readingassignmentsubmissions: | | EduReports-Reading.ReadAnonymous.All EduReports-Reading.Read.All
            /education/reports/readingAssignmentSubmissions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.readingCoachPassage`, such as `/education/reports/readingCoachPassages`.
    ReportsRootReadingCoachPassages[models::ReadingCoachPassage]
}

impl ReportsRootReadingCoachPassages {
    /// `GET /education/reports/readingCoachPassages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportsroot-list-readingcoachpassages?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduReports-Reading.ReadAnonymous.All`, `EduReports-Reading.Read.All`.
    pub fn list(&self) -> List<models::ReadingCoachPassage> {
        let sheet = "GET reportsRoot: list
            reportsroot-list-readingcoachpassages: | | EduReports-Reading.ReadAnonymous.All EduReports-Reading.Read.All
            /education/reports/readingCoachPassages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.reflectCheckInResponse`, such as `/education/reports/reflectCheckInResponses`.
    ReportsRootReflectCheckInResponses[models::ReflectCheckInResponse]
}

impl ReportsRootReflectCheckInResponses {
    /// `GET /education/reports/reflectCheckInResponses`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportsroot-list-reflectcheckinresponses?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduReports-Reflect.ReadAnonymous.All`, `EduReports-Reflect.Read.All`.
    pub fn list(&self) -> List<models::ReflectCheckInResponse> {
        let sheet = "GET reportsRoot: list
            reportsroot-list-reflectcheckinresponses: | | EduReports-Reflect.ReadAnonymous.All EduReports-Reflect.Read.All
            /education/reports/reflectCheckInResponses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.speakerAssignmentSubmission`, such as `/education/reports/speakerAssignmentSubmissions`.
    ReportsRootSpeakerAssignmentSubmissions[models::SpeakerAssignmentSubmission]
}

impl ReportsRootSpeakerAssignmentSubmissions {
    /// `GET /education/reports/speakerAssignmentSubmissions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportsroot-list-speakerassignmentsubmissions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `EduReports-Reading.ReadAnonymous.All`, `EduReports-Reading.Read.All`.
    pub fn list(&self) -> List<models::SpeakerAssignmentSubmission> {
        let sheet = "GET reportsRoot: list
            reportsroot-list-speakerassignmentsubmissions: | | EduReports-Reading.ReadAnonymous.All EduReports-Reading.Read.All
            /education/reports/speakerAssignmentSubmissions";
        self.0.list(sheet)
    }
}
