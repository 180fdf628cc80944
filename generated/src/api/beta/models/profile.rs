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
    pub const ID: Property<Self> = Property::new("id");
    pub const ACCOUNT: Property<Self> = Property::new("account");
    pub const ADDRESSES: Property<Self> = Property::new("addresses");
    pub const ANNIVERSARIES: Property<Self> = Property::new("anniversaries");
    pub const AWARDS: Property<Self> = Property::new("awards");
    pub const CERTIFICATIONS: Property<Self> = Property::new("certifications");
    pub const EDUCATIONAL_ACTIVITIES: Property<Self> = Property::new(
        "educationalActivities",
    );
    pub const EMAILS: Property<Self> = Property::new("emails");
    pub const INTERESTS: Property<Self> = Property::new("interests");
    pub const LANGUAGES: Property<Self> = Property::new("languages");
    pub const NAMES: Property<Self> = Property::new("names");
    pub const NOTES: Property<Self> = Property::new("notes");
    pub const PATENTS: Property<Self> = Property::new("patents");
    pub const PHONES: Property<Self> = Property::new("phones");
    pub const POSITIONS: Property<Self> = Property::new("positions");
    pub const PROJECTS: Property<Self> = Property::new("projects");
    pub const PUBLICATIONS: Property<Self> = Property::new("publications");
    pub const RESPONSIBILITIES: Property<Self> = Property::new("responsibilities");
    pub const SKILLS: Property<Self> = Property::new("skills");
    pub const WEB_ACCOUNTS: Property<Self> = Property::new("webAccounts");
    pub const WEBSITES: Property<Self> = Property::new("websites");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    #[cfg(feature = "profile")]
    /// `account`: `Collection(microsoft.graph.userAccountInformation)`
    pub fn account(&self) -> Option<&[super::UserAccountInformation]> {
        self.0.models("account")
    }

    #[cfg(feature = "profile")]
    pub fn with_account(
        self,
        value: impl Into<Nullable<Vec<super::UserAccountInformation>>>,
    ) -> Self {
        Self(self.0.with("account", value))
    }

    #[cfg(feature = "profile")]
    /// `addresses`: `Collection(microsoft.graph.itemAddress)`
    pub fn addresses(&self) -> Option<&[super::ItemAddress]> {
        self.0.models("addresses")
    }

    #[cfg(feature = "profile")]
    pub fn with_addresses(
        self,
        value: impl Into<Nullable<Vec<super::ItemAddress>>>,
    ) -> Self {
        Self(self.0.with("addresses", value))
    }

    #[cfg(feature = "profile")]
    /// `anniversaries`: `Collection(microsoft.graph.personAnniversary)`
    pub fn anniversaries(&self) -> Option<&[super::PersonAnniversary]> {
        self.0.models("anniversaries")
    }

    #[cfg(feature = "profile")]
    pub fn with_anniversaries(
        self,
        value: impl Into<Nullable<Vec<super::PersonAnniversary>>>,
    ) -> Self {
        Self(self.0.with("anniversaries", value))
    }

    #[cfg(feature = "profile")]
    /// `awards`: `Collection(microsoft.graph.personAward)`
    pub fn awards(&self) -> Option<&[super::PersonAward]> {
        self.0.models("awards")
    }

    #[cfg(feature = "profile")]
    pub fn with_awards(
        self,
        value: impl Into<Nullable<Vec<super::PersonAward>>>,
    ) -> Self {
        Self(self.0.with("awards", value))
    }

    #[cfg(feature = "profile")]
    /// `certifications`: `Collection(microsoft.graph.personCertification)`
    pub fn certifications(&self) -> Option<&[super::PersonCertification]> {
        self.0.models("certifications")
    }

    #[cfg(feature = "profile")]
    pub fn with_certifications(
        self,
        value: impl Into<Nullable<Vec<super::PersonCertification>>>,
    ) -> Self {
        Self(self.0.with("certifications", value))
    }

    #[cfg(feature = "profile")]
    /// `educationalActivities`: `Collection(microsoft.graph.educationalActivity)`
    pub fn educational_activities(&self) -> Option<&[super::EducationalActivity]> {
        self.0.models("educationalActivities")
    }

    #[cfg(feature = "profile")]
    pub fn with_educational_activities(
        self,
        value: impl Into<Nullable<Vec<super::EducationalActivity>>>,
    ) -> Self {
        Self(self.0.with("educationalActivities", value))
    }

    #[cfg(feature = "profile")]
    /// `emails`: `Collection(microsoft.graph.itemEmail)`
    pub fn emails(&self) -> Option<&[super::ItemEmail]> {
        self.0.models("emails")
    }

    #[cfg(feature = "profile")]
    pub fn with_emails(self, value: impl Into<Nullable<Vec<super::ItemEmail>>>) -> Self {
        Self(self.0.with("emails", value))
    }

    #[cfg(feature = "profile")]
    /// `interests`: `Collection(microsoft.graph.personInterest)`
    pub fn interests(&self) -> Option<&[super::PersonInterest]> {
        self.0.models("interests")
    }

    #[cfg(feature = "profile")]
    pub fn with_interests(
        self,
        value: impl Into<Nullable<Vec<super::PersonInterest>>>,
    ) -> Self {
        Self(self.0.with("interests", value))
    }

    #[cfg(feature = "profile")]
    /// `languages`: `Collection(microsoft.graph.languageProficiency)`
    pub fn languages(&self) -> Option<&[super::LanguageProficiency]> {
        self.0.models("languages")
    }

    #[cfg(feature = "profile")]
    pub fn with_languages(
        self,
        value: impl Into<Nullable<Vec<super::LanguageProficiency>>>,
    ) -> Self {
        Self(self.0.with("languages", value))
    }

    #[cfg(feature = "profile")]
    /// `names`: `Collection(microsoft.graph.personName)`
    pub fn names(&self) -> Option<&[super::PersonName]> {
        self.0.models("names")
    }

    #[cfg(feature = "profile")]
    pub fn with_names(self, value: impl Into<Nullable<Vec<super::PersonName>>>) -> Self {
        Self(self.0.with("names", value))
    }

    /// `notes`: `Collection(microsoft.graph.personAnnotation)`
    pub fn notes(&self) -> Option<&[super::PersonAnnotation]> {
        self.0.models("notes")
    }

    pub fn with_notes(
        self,
        value: impl Into<Nullable<Vec<super::PersonAnnotation>>>,
    ) -> Self {
        Self(self.0.with("notes", value))
    }

    #[cfg(feature = "profile")]
    /// `patents`: `Collection(microsoft.graph.itemPatent)`
    pub fn patents(&self) -> Option<&[super::ItemPatent]> {
        self.0.models("patents")
    }

    #[cfg(feature = "profile")]
    pub fn with_patents(
        self,
        value: impl Into<Nullable<Vec<super::ItemPatent>>>,
    ) -> Self {
        Self(self.0.with("patents", value))
    }

    #[cfg(feature = "profile")]
    /// `phones`: `Collection(microsoft.graph.itemPhone)`
    pub fn phones(&self) -> Option<&[super::ItemPhone]> {
        self.0.models("phones")
    }

    #[cfg(feature = "profile")]
    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::ItemPhone>>>) -> Self {
        Self(self.0.with("phones", value))
    }

    #[cfg(feature = "profile")]
    /// `positions`: `Collection(microsoft.graph.workPosition)`
    pub fn positions(&self) -> Option<&[super::WorkPosition]> {
        self.0.models("positions")
    }

    #[cfg(feature = "profile")]
    pub fn with_positions(
        self,
        value: impl Into<Nullable<Vec<super::WorkPosition>>>,
    ) -> Self {
        Self(self.0.with("positions", value))
    }

    #[cfg(feature = "profile")]
    /// `projects`: `Collection(microsoft.graph.projectParticipation)`
    pub fn projects(&self) -> Option<&[super::ProjectParticipation]> {
        self.0.models("projects")
    }

    #[cfg(feature = "profile")]
    pub fn with_projects(
        self,
        value: impl Into<Nullable<Vec<super::ProjectParticipation>>>,
    ) -> Self {
        Self(self.0.with("projects", value))
    }

    #[cfg(feature = "profile")]
    /// `publications`: `Collection(microsoft.graph.itemPublication)`
    pub fn publications(&self) -> Option<&[super::ItemPublication]> {
        self.0.models("publications")
    }

    #[cfg(feature = "profile")]
    pub fn with_publications(
        self,
        value: impl Into<Nullable<Vec<super::ItemPublication>>>,
    ) -> Self {
        Self(self.0.with("publications", value))
    }

    /// `responsibilities`: `Collection(microsoft.graph.personResponsibility)`
    pub fn responsibilities(&self) -> Option<&[super::PersonResponsibility]> {
        self.0.models("responsibilities")
    }

    pub fn with_responsibilities(
        self,
        value: impl Into<Nullable<Vec<super::PersonResponsibility>>>,
    ) -> Self {
        Self(self.0.with("responsibilities", value))
    }

    #[cfg(feature = "profile")]
    /// `skills`: `Collection(microsoft.graph.skillProficiency)`
    pub fn skills(&self) -> Option<&[super::SkillProficiency]> {
        self.0.models("skills")
    }

    #[cfg(feature = "profile")]
    pub fn with_skills(
        self,
        value: impl Into<Nullable<Vec<super::SkillProficiency>>>,
    ) -> Self {
        Self(self.0.with("skills", value))
    }

    #[cfg(feature = "profile")]
    /// `webAccounts`: `Collection(microsoft.graph.webAccount)`
    pub fn web_accounts(&self) -> Option<&[super::WebAccount]> {
        self.0.models("webAccounts")
    }

    #[cfg(feature = "profile")]
    pub fn with_web_accounts(
        self,
        value: impl Into<Nullable<Vec<super::WebAccount>>>,
    ) -> Self {
        Self(self.0.with("webAccounts", value))
    }

    #[cfg(feature = "profile")]
    /// `websites`: `Collection(microsoft.graph.personWebsite)`
    pub fn websites(&self) -> Option<&[super::PersonWebsite]> {
        self.0.models("websites")
    }

    #[cfg(feature = "profile")]
    pub fn with_websites(
        self,
        value: impl Into<Nullable<Vec<super::PersonWebsite>>>,
    ) -> Self {
        Self(self.0.with("websites", value))
    }
}
