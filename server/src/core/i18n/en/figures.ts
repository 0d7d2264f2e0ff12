import { or } from './words'

/** Figures. `id` is empty where the figure has none. */
export const figures = {
  'figures/no-image': ({ id }: { id: string }) =>
    `${named(id)} has no picture yet: only its caption and source are printed. Name the file under “image:”.`,
  'figures/no-image.nothing': ({ id }: { id: string }) =>
    `${named(id)} has neither a picture nor a caption: nothing of it is printed. Name its file under “image:”.`,
  'figures/missing-file': ({ file }: { file: string }) =>
    `There is no file “${file}” beside this entry. Put the picture there, or correct the name; capitals and small letters count.`,
  'figures/outside': ({ file }: { file: string }) =>
    `“${file}” lies outside the folder of the guide. Copy the picture into it, best into a folder “images” beside the entry.`,
  'figures/outside.absolute': () =>
    'This file is to be found on one computer only. Copy it into a folder “images” beside the entry, and write “images/” and its name.',
  'figures/outside.address': () =>
    'Pictures are files, not addresses. Save the picture in a folder “images” beside the entry, and write “images/” and its name.',
  'figures/backslash': ({ to }: { to: string }) => `Folders are separated by “/” here. Write “${to}”.`,
  'figures/format': ({ ending }: { ending: string }) =>
    `Pictures of the kind “${ending}” cannot be printed. Save it as PNG or JPEG (png, jpg, jpeg, gif, svg and webp will do).`,
  'figures/format.none': () =>
    'The name of a picture ends in its kind, such as “.png” or “.jpg”. Add the ending.',
  'figures/alt': ({ id }: { id: string }) =>
    `${named(id)} is silent for readers who cannot see it. Say under “alt:” what it shows.`,
  'figures/after.number': ({ number, count }: { number: string; count: number }) =>
    `There is no section ${number}: the entry has ${count}, and the figure is printed behind the last one. Give the number of a section, or 0 for the place before the first.`,
  'figures/after.none': ({ kind }: { kind: string }) =>
    `No section is of the kind “${kind}”, and the figure is printed behind the last one. Name a kind that is there, or give the number of a section.`,
  'figures/after.several': ({ kind, numbers }: { kind: string; numbers: string[] }) =>
    `Several sections are of the kind “${kind}”. Give the number of the one that is meant: ${or(numbers)}.`,
  'figures/duplicate-id': ({ id }: { id: string }) =>
    `Another figure is called “${id}” already. Give this one a name of its own.`,
  'figures/duplicate-id.first': () => 'This is the other one.',
  'figures/unknown-mark': ({ id }: { id: string }) =>
    `There is no figure “${id}”. Add it under “figures:”, or correct the name.`,
  'figures/unknown-mark.near': ({ id, near }: { id: string; near: string }) =>
    `There is no figure “${id}”. Did you mean “${near}”?`,
  'figures/inline-mark': ({ id }: { id: string }) =>
    `A picture cannot stand inside a line. Put ![${id}] on a line of its own.`,
  'figures/placed-twice': ({ id }: { id: string }) =>
    `A text says already where the figure “${id}” stands. Delete “after:”, or the mark in the text.`,
  'figures/placed-twice.mark': ({ id }: { id: string }) =>
    `The figure “${id}” stands further up already. Delete one of the two marks.`,
  'figures/placed-twice.first': () => 'It is placed here.',
  'figures/caption-missing': ({ id }: { id: string }) =>
    `${named(id)} has neither a caption nor a source. Say under “source:” who made it, as the guide does.`,
  'figures/image-in-text': () =>
    'Pictures are not given in the text. Put this one under “figures:”, and its name, as in ![seminar], on a line of its own here.',
}

function named(id: string): string {
  return id ? `The figure “${id}”` : 'This figure'
}
