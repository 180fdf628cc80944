//! Compares enums and their members.

use std::collections::BTreeMap;

use super::change::Kind;
use super::list::{List, Pair, Subject, common, pairs};
use super::operations::describe_marks;
use super::rules::Rule;
use super::side::Side;
use super::types::{area, member, path};
use crate::model::api::{Enum, Version};

pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, list: &mut List) {
    let (before, after) = (enums(old.version), enums(new.version));
    for (name, pair) in pairs(&before, &after) {
        match pair {
            Pair::New(listed) => {
                let subject = Subject::new(Kind::Enum, area(new, name), *name);
                list.added(&subject, Rule::EnumAdded, listed.members.join(", "));
            }
            Pair::Old(listed) => {
                let subject = Subject::new(Kind::Enum, area(old, name), *name);
                list.removed(&subject, Rule::EnumRemoved, listed.members.join(", "));
            }
            Pair::Both(listed, other) => {
                let subject = Subject::new(Kind::Enum, common(area(old, name), area(new, name)), *name);
                list.compare(&subject, Rule::EnumFlags, flags(listed), flags(other));
                let (before, after) = (describe_marks(&listed.marks), describe_marks(&other.marks));
                list.compare(&subject, Rule::EnumDeprecated, before, after);
                list.compare(&subject.as_kind(Kind::Name), Rule::TypeRenamed, path(old, name), path(new, name));
                compare_members(&subject, (old, listed), (new, other), list);
            }
        }
    }
}

fn enums(version: &Version) -> BTreeMap<&str, &Enum> {
    version.enums.iter().map(|listed| (listed.name.as_str(), listed)).collect()
}

fn flags(listed: &Enum) -> &'static str {
    if listed.flags { "members combine" } else { "one member" }
}

fn compare_members(subject: &Subject, old: (&Side<'_>, &Enum), new: (&Side<'_>, &Enum), list: &mut List) {
    let owner = subject.what.as_str();
    let members = |listed: &Enum| -> BTreeMap<String, ()> { listed.members.iter().cloned().map(|m| (m, ())).collect() };
    for (name, pair) in pairs(&members(old.1), &members(new.1)) {
        let subject = subject.part(Kind::Member, name);
        let (before, after) = (member(old.0, owner, name), member(new.0, owner, name));
        match pair {
            Pair::New(()) => list.added(&subject, Rule::MemberAdded, after),
            Pair::Old(()) => list.removed(&subject, Rule::MemberRemoved, before),
            Pair::Both((), ()) => list.compare(&subject.as_kind(Kind::Name), Rule::MemberRenamed, before, after),
        }
    }
}
