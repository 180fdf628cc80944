//! The rules: what each kind of change means for a program that uses the client.

use std::fmt;

use serde::{Serialize, Serializer};

/// What a change asks of users of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A program may no longer compile, or a request may be refused.
    Breaking,
    /// A program can do more; nothing that it does changes.
    Additive,
    /// Documentation or behaviour that a program notices only if it asks for it.
    Neutral,
}

impl Level {
    /// All levels, the gravest first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Additive, Self::Neutral];

    /// The level in one word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Additive => "additive",
            Self::Neutral => "neutral",
        }
    }
}

macro_rules! rules {
    ($($name:ident $id:literal $level:ident $meaning:literal)*) => {
        /// A rule that decides the level of a change. [`Rule::ALL`] is the whole table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $meaning] $name,)*
        }

        impl Rule {
            /// Every rule, in the order of the table.
            pub const ALL: &'static [Rule] = &[$(Rule::$name),*];

            /// The name of the rule, e.g. `operation-removed`. It is stable.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }

            /// The level of a change that the rule finds.
            pub fn level(self) -> Level {
                match self { $(Self::$name => Level::$level),* }
            }

            /// What has changed, and why it has this level.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => $meaning),* }
            }
        }
    };
}

rules! {
    OperationAdded "operation-added" Additive
        "a request is new, and no method sent it before"
    OperationDocumented "operation-documented" Neutral
        "a request is documented that a method could send before"
    OperationRemoved "operation-removed" Breaking
        "a request is gone, and no method sends it any more"
    OperationUndocumented "operation-undocumented" Neutral
        "a request is no longer documented, but its method stays"
    OperationDeprecated "operation-deprecated" Neutral
        "the deprecation of a request has changed: its method gives a warning, or none"
    BodyChanged "body-changed" Breaking
        "a method takes another body"
    ReplyChanged "reply-changed" Breaking
        "a method returns another type"
    FeatureChanged "feature-changed" Breaking
        "a method is compiled with another feature"
    CallRenamed "call-renamed" Breaking
        "a method has another name or another place, and the old one is gone"
    CallMoved "call-moved" Neutral
        "another method is documented for a request, and the old one stays"
    ParameterAdded "parameter-added" Additive
        "a body has a further parameter, which is optional"
    ParameterDemanded "parameter-demanded" Breaking
        "a body has a further parameter, which is an argument of `new`"
    ParameterRemoved "parameter-removed" Breaking
        "a body lacks a parameter"
    ParameterRequired "parameter-required" Breaking
        "a parameter is required or no longer required, so that `new` has other arguments"
    ParameterType "parameter-type" Breaking
        "a parameter has another type"
    PermissionAdded "permission-added" Additive
        "further scopes are enough for a request"
    PermissionRemoved "permission-removed" Breaking
        "scopes are no longer enough for a request"
    PermissionCovered "permission-covered" Neutral
        "scopes are no longer listed, but fewer of them are enough"
    PermissionOrder "permission-order" Neutral
        "other scopes are the least privileged ones, and the old ones are still enough"
    PermissionStated "permission-stated" Neutral
        "the scopes of a request are known that were not"
    PermissionUnstated "permission-unstated" Neutral
        "no scopes of a request are known any more"
    StatusAdded "status-added" Neutral
        "a request has further status codes; the client accepts every successful one"
    StatusRemoved "status-removed" Neutral
        "status codes are no longer documented; the client accepts every successful one"
    TypeAdded "type-added" Additive
        "a type is new"
    TypeRemoved "type-removed" Breaking
        "a type is gone"
    TypeDescribed "type-described" Additive
        "a type is described that was only named, so that its model has properties"
    TypeUndescribed "type-undescribed" Breaking
        "a type is only named, so that its model has lost its properties"
    TypeRenamed "type-renamed" Breaking
        "the model of a type has another name or module"
    BaseAdded "base-added" Additive
        "a type derives from a type, and has its properties too"
    BaseChanged "base-changed" Breaking
        "a type no longer derives from a type"
    TypeFacts "type-facts" Neutral
        "a type is an entity or complex type, abstract, open or deprecated, or has another key; its model is the same"
    PropertyAdded "property-added" Additive
        "a type has a further property"
    PropertyRemoved "property-removed" Breaking
        "a property is gone"
    PropertyMoved "property-moved" Neutral
        "a property belongs to a base type now, or did before; its accessor stays"
    PropertyType "property-type" Breaking
        "a property has another type"
    PropertyRenamed "property-renamed" Breaking
        "the accessor of a property has another name"
    PropertyFacts "property-facts" Neutral
        "a property may be null, only read or deprecated, or no longer; its accessor is the same"
    EnumAdded "enum-added" Additive
        "an enum is new"
    EnumRemoved "enum-removed" Breaking
        "an enum is gone"
    EnumFlags "enum-flags" Breaking
        "the members of an enum combine, or no longer"
    EnumDeprecated "enum-deprecated" Neutral
        "the deprecation of an enum has changed"
    MemberAdded "member-added" Additive
        "an enum has a further member; a program already handles unlisted ones"
    MemberRemoved "member-removed" Breaking
        "a member of an enum is gone"
    MemberRenamed "member-renamed" Breaking
        "the variant of a member has another name"
    NameAdded "name-added" Additive
        "a node, a method that leads to one, or the model of a type that is only named, is new"
    NameRemoved "name-removed" Breaking
        "a node, a method that leads to one, or the model of a type that is only named, is gone"
    NameMoved "name-moved" Neutral
        "a method belongs to the node of a base type now, or did before; it can still be called"
    NameLeads "name-leads" Breaking
        "a method leads to another node"
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
