// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.workPosition`](https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta)
    WorkPosition: super::ItemFacet = "microsoft.graph.workPosition"
}

crate::runtime::derived! {
    WorkPosition: super::Profile
}

impl WorkPosition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `account` in queries.
    pub const ACCOUNT: Property<Self> = Property::new("account");
    /// `addresses` in queries.
    pub const ADDRESSES: Property<Self> = Property::new("addresses");
    /// `anniversaries` in queries.
    pub const ANNIVERSARIES: Property<Self> = Property::new("anniversaries");
    /// `awards` in queries.
    pub const AWARDS: Property<Self> = Property::new("awards");
    /// `certifications` in queries.
    pub const CERTIFICATIONS: Property<Self> = Property::new("certifications");
    /// `educationalActivities` in queries.
    pub const EDUCATIONAL_ACTIVITIES: Property<Self> = Property::new("educationalActivities");
    /// `emails` in queries.
    pub const EMAILS: Property<Self> = Property::new("emails");
    /// `interests` in queries.
    pub const INTERESTS: Property<Self> = Property::new("interests");
    /// `languages` in queries.
    pub const LANGUAGES: Property<Self> = Property::new("languages");
    /// `names` in queries.
    pub const NAMES: Property<Self> = Property::new("names");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `patents` in queries.
    pub const PATENTS: Property<Self> = Property::new("patents");
    /// `phones` in queries.
    pub const PHONES: Property<Self> = Property::new("phones");
    /// `positions` in queries.
    pub const POSITIONS: Property<Self> = Property::new("positions");
    /// `projects` in queries.
    pub const PROJECTS: Property<Self> = Property::new("projects");
    /// `publications` in queries.
    pub const PUBLICATIONS: Property<Self> = Property::new("publications");
    /// `responsibilities` in queries.
    pub const RESPONSIBILITIES: Property<Self> = Property::new("responsibilities");
    /// `skills` in queries.
    pub const SKILLS: Property<Self> = Property::new("skills");
    /// `webAccounts` in queries.
    pub const WEB_ACCOUNTS: Property<Self> = Property::new("webAccounts");
    /// `websites` in queries.
    pub const WEBSITES: Property<Self> = Property::new("websites");
    /// `allowedAudiences` in queries.
    pub const ALLOWED_AUDIENCES: Property<Self> = Property::new("allowedAudiences");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `inference` in queries.
    pub const INFERENCE: Property<Self> = Property::new("inference");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `colleagues` in queries.
    pub const COLLEAGUES: Property<Self> = Property::new("colleagues");
    /// `detail` in queries.
    pub const DETAIL: Property<Self> = Property::new("detail");
    /// `isCurrent` in queries.
    pub const IS_CURRENT: Property<Self> = Property::new("isCurrent");
    /// `manager` in queries.
    pub const MANAGER: Property<Self> = Property::new("manager");

    /// Sets `account`.
    pub fn with_account(self, value: impl Into<Nullable<Vec<super::UserAccountInformation>>>) -> Self {
        Self(self.0.with("account", value))
    }

    /// Sets `addresses`.
    pub fn with_addresses(self, value: impl Into<Nullable<Vec<super::ItemAddress>>>) -> Self {
        Self(self.0.with("addresses", value))
    }

    /// Sets `anniversaries`.
    pub fn with_anniversaries(self, value: impl Into<Nullable<Vec<super::PersonAnniversary>>>) -> Self {
        Self(self.0.with("anniversaries", value))
    }

    /// Sets `awards`.
    pub fn with_awards(self, value: impl Into<Nullable<Vec<super::PersonAward>>>) -> Self {
        Self(self.0.with("awards", value))
    }

    /// Sets `certifications`.
    pub fn with_certifications(self, value: impl Into<Nullable<Vec<super::PersonCertification>>>) -> Self {
        Self(self.0.with("certifications", value))
    }

    /// Sets `educationalActivities`.
    pub fn with_educational_activities(self, value: impl Into<Nullable<Vec<super::EducationalActivity>>>) -> Self {
        Self(self.0.with("educationalActivities", value))
    }

    /// Sets `emails`.
    pub fn with_emails(self, value: impl Into<Nullable<Vec<super::ItemEmail>>>) -> Self {
        Self(self.0.with("emails", value))
    }

    /// Sets `interests`.
    pub fn with_interests(self, value: impl Into<Nullable<Vec<super::PersonInterest>>>) -> Self {
        Self(self.0.with("interests", value))
    }

    /// Sets `languages`.
    pub fn with_languages(self, value: impl Into<Nullable<Vec<super::LanguageProficiency>>>) -> Self {
        Self(self.0.with("languages", value))
    }

    /// Sets `names`.
    pub fn with_names(self, value: impl Into<Nullable<Vec<super::PersonName>>>) -> Self {
        Self(self.0.with("names", value))
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<Vec<super::PersonAnnotation>>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// Sets `patents`.
    pub fn with_patents(self, value: impl Into<Nullable<Vec<super::ItemPatent>>>) -> Self {
        Self(self.0.with("patents", value))
    }

    /// Sets `phones`.
    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::ItemPhone>>>) -> Self {
        Self(self.0.with("phones", value))
    }

    /// Sets `positions`.
    pub fn with_positions(self, value: impl Into<Nullable<Vec<super::WorkPosition>>>) -> Self {
        Self(self.0.with("positions", value))
    }

    /// Sets `projects`.
    pub fn with_projects(self, value: impl Into<Nullable<Vec<super::ProjectParticipation>>>) -> Self {
        Self(self.0.with("projects", value))
    }

    /// Sets `publications`.
    pub fn with_publications(self, value: impl Into<Nullable<Vec<super::ItemPublication>>>) -> Self {
        Self(self.0.with("publications", value))
    }

    /// Sets `responsibilities`.
    pub fn with_responsibilities(self, value: impl Into<Nullable<Vec<super::PersonResponsibility>>>) -> Self {
        Self(self.0.with("responsibilities", value))
    }

    /// Sets `skills`.
    pub fn with_skills(self, value: impl Into<Nullable<Vec<super::SkillProficiency>>>) -> Self {
        Self(self.0.with("skills", value))
    }

    /// Sets `webAccounts`.
    pub fn with_web_accounts(self, value: impl Into<Nullable<Vec<super::WebAccount>>>) -> Self {
        Self(self.0.with("webAccounts", value))
    }

    /// Sets `websites`.
    pub fn with_websites(self, value: impl Into<Nullable<Vec<super::PersonWebsite>>>) -> Self {
        Self(self.0.with("websites", value))
    }

    /// Sets `allowedAudiences`.
    pub fn with_allowed_audiences(self, value: impl Into<Nullable<super::AllowedAudiences>>) -> Self {
        Self(self.0.with("allowedAudiences", value))
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `inference`.
    pub fn with_inference(self, value: impl Into<Nullable<super::InferenceData>>) -> Self {
        Self(self.0.with("inference", value))
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<super::PersonDataSource>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// `categories`: `Collection(Edm.String)`
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `colleagues`: `Collection(microsoft.graph.relatedPerson)`
    pub fn colleagues(&self) -> Option<&[super::RelatedPerson]> {
        self.0.models("colleagues")
    }

    /// Sets `colleagues`.
    pub fn with_colleagues(self, value: impl Into<Nullable<Vec<super::RelatedPerson>>>) -> Self {
        Self(self.0.with("colleagues", value))
    }

    /// `detail`: `microsoft.graph.positionDetail`
    pub fn detail(&self) -> Option<&super::PositionDetail> {
        self.0.model("detail")
    }

    /// Sets `detail`.
    pub fn with_detail(self, value: impl Into<Nullable<super::PositionDetail>>) -> Self {
        Self(self.0.with("detail", value))
    }

    /// `isCurrent`: `Edm.Boolean`
    pub fn is_current(&self) -> Option<bool> {
        self.0.bool("isCurrent")
    }

    /// Sets `isCurrent`.
    pub fn with_is_current(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCurrent", value))
    }

    /// `manager`: `microsoft.graph.relatedPerson`
    pub fn manager(&self) -> Option<&super::RelatedPerson> {
        self.0.model("manager")
    }

    /// Sets `manager`.
    pub fn with_manager(self, value: impl Into<Nullable<super::RelatedPerson>>) -> Self {
        Self(self.0.with("manager", value))
    }
}
