// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.profile`](https://learn.microsoft.com/graph/api/resources/profile?view=graph-rest-beta)
    Profile = "microsoft.graph.profile" {
        "microsoft.graph.educationalActivity",
        "microsoft.graph.itemAddress",
        "microsoft.graph.itemEmail",
        "microsoft.graph.itemFacet",
        "microsoft.graph.itemPatent",
        "microsoft.graph.itemPhone",
        "microsoft.graph.itemPublication",
        "microsoft.graph.languageProficiency",
        "microsoft.graph.personAnniversary",
        "microsoft.graph.personAnnotation",
        "microsoft.graph.personAward",
        "microsoft.graph.personCertification",
        "microsoft.graph.personInterest",
        "microsoft.graph.personName",
        "microsoft.graph.personResponsibility",
        "microsoft.graph.personWebsite",
        "microsoft.graph.projectParticipation",
        "microsoft.graph.skillProficiency",
        "microsoft.graph.userAccountInformation",
        "microsoft.graph.webAccount",
        "microsoft.graph.workPosition",
    }
}

impl Profile {
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

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `account`: `Collection(microsoft.graph.userAccountInformation)`
    #[cfg(feature = "profile")]
    pub fn account(&self) -> Option<&[super::UserAccountInformation]> {
        self.0.models("account")
    }

    /// Sets `account`.
    #[cfg(feature = "profile")]
    pub fn with_account(self, value: impl Into<Nullable<Vec<super::UserAccountInformation>>>) -> Self {
        Self(self.0.with("account", value))
    }

    /// `addresses`: `Collection(microsoft.graph.itemAddress)`
    #[cfg(feature = "profile")]
    pub fn addresses(&self) -> Option<&[super::ItemAddress]> {
        self.0.models("addresses")
    }

    /// Sets `addresses`.
    #[cfg(feature = "profile")]
    pub fn with_addresses(self, value: impl Into<Nullable<Vec<super::ItemAddress>>>) -> Self {
        Self(self.0.with("addresses", value))
    }

    /// `anniversaries`: `Collection(microsoft.graph.personAnniversary)`
    #[cfg(feature = "profile")]
    pub fn anniversaries(&self) -> Option<&[super::PersonAnniversary]> {
        self.0.models("anniversaries")
    }

    /// Sets `anniversaries`.
    #[cfg(feature = "profile")]
    pub fn with_anniversaries(self, value: impl Into<Nullable<Vec<super::PersonAnniversary>>>) -> Self {
        Self(self.0.with("anniversaries", value))
    }

    /// `awards`: `Collection(microsoft.graph.personAward)`
    #[cfg(feature = "profile")]
    pub fn awards(&self) -> Option<&[super::PersonAward]> {
        self.0.models("awards")
    }

    /// Sets `awards`.
    #[cfg(feature = "profile")]
    pub fn with_awards(self, value: impl Into<Nullable<Vec<super::PersonAward>>>) -> Self {
        Self(self.0.with("awards", value))
    }

    /// `certifications`: `Collection(microsoft.graph.personCertification)`
    #[cfg(feature = "profile")]
    pub fn certifications(&self) -> Option<&[super::PersonCertification]> {
        self.0.models("certifications")
    }

    /// Sets `certifications`.
    #[cfg(feature = "profile")]
    pub fn with_certifications(self, value: impl Into<Nullable<Vec<super::PersonCertification>>>) -> Self {
        Self(self.0.with("certifications", value))
    }

    /// `educationalActivities`: `Collection(microsoft.graph.educationalActivity)`
    #[cfg(feature = "profile")]
    pub fn educational_activities(&self) -> Option<&[super::EducationalActivity]> {
        self.0.models("educationalActivities")
    }

    /// Sets `educationalActivities`.
    #[cfg(feature = "profile")]
    pub fn with_educational_activities(self, value: impl Into<Nullable<Vec<super::EducationalActivity>>>) -> Self {
        Self(self.0.with("educationalActivities", value))
    }

    /// `emails`: `Collection(microsoft.graph.itemEmail)`
    #[cfg(feature = "profile")]
    pub fn emails(&self) -> Option<&[super::ItemEmail]> {
        self.0.models("emails")
    }

    /// Sets `emails`.
    #[cfg(feature = "profile")]
    pub fn with_emails(self, value: impl Into<Nullable<Vec<super::ItemEmail>>>) -> Self {
        Self(self.0.with("emails", value))
    }

    /// `interests`: `Collection(microsoft.graph.personInterest)`
    #[cfg(feature = "profile")]
    pub fn interests(&self) -> Option<&[super::PersonInterest]> {
        self.0.models("interests")
    }

    /// Sets `interests`.
    #[cfg(feature = "profile")]
    pub fn with_interests(self, value: impl Into<Nullable<Vec<super::PersonInterest>>>) -> Self {
        Self(self.0.with("interests", value))
    }

    /// `languages`: `Collection(microsoft.graph.languageProficiency)`
    #[cfg(feature = "profile")]
    pub fn languages(&self) -> Option<&[super::LanguageProficiency]> {
        self.0.models("languages")
    }

    /// Sets `languages`.
    #[cfg(feature = "profile")]
    pub fn with_languages(self, value: impl Into<Nullable<Vec<super::LanguageProficiency>>>) -> Self {
        Self(self.0.with("languages", value))
    }

    /// `names`: `Collection(microsoft.graph.personName)`
    #[cfg(feature = "profile")]
    pub fn names(&self) -> Option<&[super::PersonName]> {
        self.0.models("names")
    }

    /// Sets `names`.
    #[cfg(feature = "profile")]
    pub fn with_names(self, value: impl Into<Nullable<Vec<super::PersonName>>>) -> Self {
        Self(self.0.with("names", value))
    }

    /// `notes`: `Collection(microsoft.graph.personAnnotation)`
    pub fn notes(&self) -> Option<&[super::PersonAnnotation]> {
        self.0.models("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<Vec<super::PersonAnnotation>>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `patents`: `Collection(microsoft.graph.itemPatent)`
    #[cfg(feature = "profile")]
    pub fn patents(&self) -> Option<&[super::ItemPatent]> {
        self.0.models("patents")
    }

    /// Sets `patents`.
    #[cfg(feature = "profile")]
    pub fn with_patents(self, value: impl Into<Nullable<Vec<super::ItemPatent>>>) -> Self {
        Self(self.0.with("patents", value))
    }

    /// `phones`: `Collection(microsoft.graph.itemPhone)`
    #[cfg(feature = "profile")]
    pub fn phones(&self) -> Option<&[super::ItemPhone]> {
        self.0.models("phones")
    }

    /// Sets `phones`.
    #[cfg(feature = "profile")]
    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::ItemPhone>>>) -> Self {
        Self(self.0.with("phones", value))
    }

    /// `positions`: `Collection(microsoft.graph.workPosition)`
    #[cfg(feature = "profile")]
    pub fn positions(&self) -> Option<&[super::WorkPosition]> {
        self.0.models("positions")
    }

    /// Sets `positions`.
    #[cfg(feature = "profile")]
    pub fn with_positions(self, value: impl Into<Nullable<Vec<super::WorkPosition>>>) -> Self {
        Self(self.0.with("positions", value))
    }

    /// `projects`: `Collection(microsoft.graph.projectParticipation)`
    #[cfg(feature = "profile")]
    pub fn projects(&self) -> Option<&[super::ProjectParticipation]> {
        self.0.models("projects")
    }

    /// Sets `projects`.
    #[cfg(feature = "profile")]
    pub fn with_projects(self, value: impl Into<Nullable<Vec<super::ProjectParticipation>>>) -> Self {
        Self(self.0.with("projects", value))
    }

    /// `publications`: `Collection(microsoft.graph.itemPublication)`
    #[cfg(feature = "profile")]
    pub fn publications(&self) -> Option<&[super::ItemPublication]> {
        self.0.models("publications")
    }

    /// Sets `publications`.
    #[cfg(feature = "profile")]
    pub fn with_publications(self, value: impl Into<Nullable<Vec<super::ItemPublication>>>) -> Self {
        Self(self.0.with("publications", value))
    }

    /// `responsibilities`: `Collection(microsoft.graph.personResponsibility)`
    pub fn responsibilities(&self) -> Option<&[super::PersonResponsibility]> {
        self.0.models("responsibilities")
    }

    /// Sets `responsibilities`.
    pub fn with_responsibilities(self, value: impl Into<Nullable<Vec<super::PersonResponsibility>>>) -> Self {
        Self(self.0.with("responsibilities", value))
    }

    /// `skills`: `Collection(microsoft.graph.skillProficiency)`
    #[cfg(feature = "profile")]
    pub fn skills(&self) -> Option<&[super::SkillProficiency]> {
        self.0.models("skills")
    }

    /// Sets `skills`.
    #[cfg(feature = "profile")]
    pub fn with_skills(self, value: impl Into<Nullable<Vec<super::SkillProficiency>>>) -> Self {
        Self(self.0.with("skills", value))
    }

    /// `webAccounts`: `Collection(microsoft.graph.webAccount)`
    #[cfg(feature = "profile")]
    pub fn web_accounts(&self) -> Option<&[super::WebAccount]> {
        self.0.models("webAccounts")
    }

    /// Sets `webAccounts`.
    #[cfg(feature = "profile")]
    pub fn with_web_accounts(self, value: impl Into<Nullable<Vec<super::WebAccount>>>) -> Self {
        Self(self.0.with("webAccounts", value))
    }

    /// `websites`: `Collection(microsoft.graph.personWebsite)`
    #[cfg(feature = "profile")]
    pub fn websites(&self) -> Option<&[super::PersonWebsite]> {
        self.0.models("websites")
    }

    /// Sets `websites`.
    #[cfg(feature = "profile")]
    pub fn with_websites(self, value: impl Into<Nullable<Vec<super::PersonWebsite>>>) -> Self {
        Self(self.0.with("websites", value))
    }
}
